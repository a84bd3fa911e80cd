"""How the printed report looks: sober, readable in black and white, one candidate never split over two sheets."""

STYLE = """
body { font: 10.5pt/1.45 sans-serif; color: #1b1f23; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 18pt; margin: 0 0 1rem; } h2 { font-size: 13pt; margin: 2rem 0 .5rem; border-bottom: 1px solid #999; }
h3 { font-size: 11pt; margin: 1.2rem 0 .2rem; } p { margin: .4rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; } caption { text-align: left; font-weight: 600; }
th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #ddd; }
table.facts th { width: 13rem; font-weight: 600; } td { overflow-wrap: anywhere; } td.name { font-family: monospace; }
td.state { white-space: nowrap; } td.name { width: 45%; }
.caution { border-left: 4px solid #555; padding-left: .8rem; } code { overflow-wrap: anywhere; }
.banner { border: 2px solid #1b1f23; padding: .5rem .8rem; font-weight: 700; }
section { break-inside: avoid; border: 1px solid #bbb; padding: .8rem; margin: 1rem 0; }
.pair { display: flex; gap: 1rem; } figure { margin: 0 0 .5rem; } figcaption { font-size: 9pt; color: #444; }
img { width: 11rem; height: 11rem; object-fit: cover; filter: grayscale(1); }
.none { width: 11rem; height: 11rem; border: 1px dashed #999; display: grid; place-items: center; }
"""

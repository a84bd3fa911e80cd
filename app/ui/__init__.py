"""The window: pages that show what the service returns and hand on what a person wants. The only room that knows Qt."""

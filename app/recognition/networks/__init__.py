"""dlib's networks: read from its files, written as ONNX, run by onnxruntime or by dlib itself."""

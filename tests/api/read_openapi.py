"""Judges an OpenAPI document with openapi-spec-validator, as JSON."""
import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

document = json.load(open(sys.argv[1]))
print(json.dumps({
    "version": document["openapi"],
    "problems": [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()],
    "paths": list(document["paths"]),
    "servers": document["servers"],
}))

"""Takes a message apart with Python's own mail library: file in, JSON out."""

import base64
import email
import json
import sys
from email import policy

with open(sys.argv[1], "rb") as file:
    message = email.message_from_binary_file(file, policy=policy.default)


def part(of):
    return {
        "type": of.get_content_type(),
        "name": of.get_filename(),
        "disposition": of.get_content_disposition(),
        "parameters": dict(of["content-type"].params) if of["content-type"] else {},
        "bytes": base64.b64encode(of.get_payload(decode=True) or b"").decode(),
        "text": of.get_content() if of.get_content_maintype() == "text" else None,
    }


parts = list(message.iter_parts()) if message.is_multipart() else []
json.dump(
    {
        "headers": [[name, str(value)] for name, value in message.items()],
        "whole": part(message) if not parts else {"parameters": dict(message["content-type"].params)},
        "type": message.get_content_type(),
        "parts": [part(one) for one in parts],
    },
    sys.stdout,
)

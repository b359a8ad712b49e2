"""A real SMTP server for the tests (aiosmtpd): keeps what it takes in a file.

Prints the port it listens on, then runs until its standard input closes.
"""

import argparse
import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

arguments = argparse.ArgumentParser()
arguments.add_argument("--kept", required=True)
arguments.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
arguments.add_argument("--certificate")
arguments.add_argument("--key")
arguments.add_argument("--account")
arguments.add_argument("--password")
arguments.add_argument("--answer", help="what DATA is answered with")
arguments.add_argument("--silent", action="store_true", help="never answer DATA")
given = arguments.parse_args()


class Keeper:
    async def handle_DATA(self, server, session, envelope):
        if given.silent:
            await asyncio.sleep(600)
        if given.answer:
            return given.answer
        taken = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "message": envelope.original_content.decode("latin-1"),
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "account": session.auth_data,
            "hello": session.host_name,
        }
        with open(given.kept, "a", encoding="utf-8") as file:
            file.write(json.dumps(taken) + "\n")
        return "250 kept"


def authenticate(server, session, envelope, mechanism, data):
    known = data.login == given.account.encode() and data.password == given.password.encode()
    if not known:
        return AuthResult(success=False, handled=False)
    return AuthResult(success=True, auth_data=data.login.decode())


context = None
if given.tls != "none":
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(given.certificate, given.key)

account = {}
if given.account:
    account = {
        "authenticator": authenticate,
        "auth_required": True,
        # On the plain listener only the loopback test logs in.
        "auth_require_tls": given.tls == "starttls",
    }


def session():
    starttls = {"tls_context": context, "require_starttls": True} if given.tls == "starttls" else {}
    return SMTP(Keeper(), hostname="sink", **starttls, **account)


async def serve():
    loop = asyncio.get_running_loop()
    implicit = context if given.tls == "implicit" else None
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=implicit)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())

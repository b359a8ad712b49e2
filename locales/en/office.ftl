# The frame of the office, and the names of its roles.

office-home = To the start
sign-out = Sign out
own-account = Your account
list-comma = {", "}
nav-office-objects = Objects
nav-office-series = Series
nav-office-tips = Tips
nav-office-leads = Leads
nav-office-inbox = Inbox
nav-office-units = Units
nav-office-rules = Rules
nav-office-staff = Staff
nav-office-outbox = Outbox
nav-office-audit = Log
nav-office-account = Account
role-curator = Curator
role-curator-means = Prepares pictures and questions, reviews those of colleagues and publishes them.
role-moderator = Moderator
role-moderator-means = Reads tips, grades them, asks back and forwards them to units.
role-investigator = Investigator
role-investigator-means = Receives the leads of one unit and says what came of them.
role-auditor = Auditor
role-auditor-means = Reads the log and checks that nobody changed it. Sees no tips.
role-administrator = Administrator
role-administrator-means = Invites people, keeps units and rules. Holds every key in order to hand keys on, but no page shows a tip to this role.
error-signed-out = Your session has ended. Nothing you sent was saved.

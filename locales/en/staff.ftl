# Signing in, joining, one's own account, everybody's accounts.

staff-sign-in-title = Sign in to the office
staff-name = Sign-in name
staff-password = Password
staff-code = One-time code
staff-code-hint = Six digits from your authenticator app. Each code works once.
staff-sign-in = Sign in
staff-reveal = Show password
staff-conceal = Hide password
staff-invited-lead = Have you been given an invitation code?
staff-invited-link = Open your account with it
staff-sign-in-help = Lost your password or your authenticator app? An administrator can close this account and invite you again.
staff-refused = Name, password or code is not right. Check all three, and wait for a new code. After five failures in a row a name is locked for a minute, then for longer.
staff-joined-notice = Your account is ready. Sign in with a new one-time code.
staff-out-notice = You have signed out.
staff-ended-notice = Your session has ended. Sign in to go on.

staff-invitation-title = Open your account
staff-invitation-lead = An administrator has given you a code. It works once, for three days.
staff-invitation-code = Invitation code
staff-invitation-code-hint = 43 letters, digits, hyphens and underscores
staff-invitation-open = Continue
staff-to-sign-in = You have an account already? Sign in
staff-no-invitation = This code opens nothing. It may have been used, withdrawn or be older than three days. Check that you copied all of it, or ask for a new one.
staff-joining-title = Welcome, { $name }
staff-joining-lead = Three steps, and your account is open. Nothing is kept until you finish.
staff-roles = Roles
staff-step-app = 1. Set up one-time codes
staff-step-app-lead = Open an authenticator app on your phone and scan this picture. From then on the app shows a new code every 30 seconds.
staff-qr-alt = QR code for the authenticator app
staff-secret-lead = If you cannot scan it, type this into the app:
staff-secret-note = Based on time, six digits, 30 seconds. It is shown now and never again.
staff-step-password = 2. Choose a password
staff-new-password = New password
staff-again = The same password again
staff-step-code = 3. Confirm with a code
staff-first-code-hint = The six digits your app shows now
staff-join = Open my account
staff-passwords-differ = The two passwords differ. Type the same one twice.
staff-wrong-code = This code is not right. Wait until the app shows a new one and type that. If it happens again, check that the clock of your phone is right.

staff-password-rules = A good password is long. Four or five words that do not belong together are easy to type and hard to guess.
staff-password-rule-length = At least 15 characters. Spaces count, and 256 is the most.
staff-password-rule-words = Not only common words, your name or ours, rows of keys, or one piece repeated.
staff-password-rule-free = Nothing else: no signs or digits needed, no change after some months. Use a password manager if you like.
staff-password-lost = The password opens your keys. Nobody can look it up or reset it.
staff-password-short = The password is too short. Use at least 15 characters.
staff-password-long = The password is too long. Use at most 256 characters.
staff-password-repetitive = The password repeats itself. Choose one with more different characters.
staff-password-sequence = The password follows the keyboard, the alphabet or the numbers. Choose words that do not belong together.
staff-password-common = The password consists of very common words. Add some that nobody would expect.
staff-password-context = The password consists of words that this place suggests, such as your name. Choose others.

staff-account-title = Your account
staff-roles-note = Roles are given with the invitation. If yours do not fit your work, ask an administrator.
staff-sessions = Where you are signed in
staff-sessions-lead = A session ends after { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} without a click, and after { $hours ->
    [one] one hour
   *[other] { $hours } hours
} in any case. Neither address nor browser is kept.
staff-session-here = This session
staff-session-elsewhere = Another session
staff-session-began = Since { $when }
staff-session-seen = Last used { $when }
staff-sessions-only = You are signed in nowhere else.
staff-end-others = End my other sessions
staff-others-ended = Your other sessions have ended.
staff-change-password = Change the password
staff-old-password = Present password
staff-old-wrong = The present password is not right. Type it again.
staff-old-locked = There were too many failures in a row. Wait a few minutes and try again.
staff-change-means = Your other sessions end at once. This one goes on.
staff-password-changed = Your password has been changed, and your other sessions have ended.

staff-title = Staff
staff-lead = Who may use the office, and for what.
staff-accounts = Accounts
staff-person = Person
staff-state = Account
staff-state-active = Open
staff-state-disabled = Closed
staff-sessions-open = Sessions now
staff-acts = What you can do
staff-you = (you)
staff-own-account = Your own account
staff-change = Change …
staff-end = End sessions
staff-end-means = Signs this person out everywhere, at once. They can sign in again.
staff-close = Close the account
staff-close-means = Ends all sessions and takes the keys away, at once. What they did stays in the log. You can open the account again.
staff-open = Open the account
staff-open-means = The person can sign in again, with the password and codes from before, and gets the keys of their roles back.
staff-closed-notice = The account is closed. Its sessions have ended.
staff-opened-notice = The account is open again.
staff-sessions-notice = The sessions have ended.
staff-withdrawn-notice = The invitation is withdrawn. Its code opens nothing any more.
staff-waiting = Invitations not yet used
staff-waiting-none = Nobody is invited at the moment.
staff-expires = Good until
staff-withdraw = Withdraw
staff-invite-title = Invite somebody
staff-invite-lead = You get a code to hand on where nobody else can read it. It is good for { $days ->
    [one] one day
   *[other] { $days } days
} and works once. With it comes access to everything the roles below include.
staff-display-name = Name
staff-display-name-hint = As colleagues see it beside what this person does
staff-name-hint = 2 to 40 small letters, digits, dots and hyphens. It cannot be changed later.
staff-unit = Unit
staff-unit-hint = For investigators only
staff-unit-none = No unit
staff-no-units = Investigators belong to a unit, and there is none yet.
staff-invite = Make the invitation
staff-invited-title = Invitation for { $name }
staff-invited-once = This is the code. It is shown once: copy it now.
staff-invited-next = Hand it over yourself, or where nobody else can read it; not by ordinary mail. It is good for { $days ->
    [one] one day
   *[other] { $days } days
}, at this address:
staff-bad-name = Write the sign-in name with 2 to 40 small letters, digits, dots and hyphens.
staff-name-taken = Somebody has this sign-in name already. Choose another one.
staff-bad-display-name = Write the name colleagues should see, with at most 80 characters.
staff-role-missing = Choose at least one role.
staff-unit-missing = Choose the unit this investigator belongs to.
staff-unit-unfit = Only investigators belong to a unit. Choose “No unit”, or tick the role of investigator.
staff-oneself = You cannot close your own account. Another administrator can.

# Telling and coming back: the urgent road, pictures with a tip, the receipt kept,
# contact details taken back.

# Links to the urgent road, from the menu, the foot and the front page
nav-urgent = Zoek hulp
home-urgent-title = Is het u overkomen, of is een kind in gevaar?
home-urgent-text = U hoeft geen voorwerp te kennen. Er zijn mensen die u kunt bellen, en u kunt ons erover schrijven.
home-urgent-link = Zoek hulp, of vertel ons over misbruik

# A tip that belongs to no object
general-lead = Deze pagina is voor wat bij geen van de getoonde voorwerpen hoort: iets wat u ergens anders hebt gezien, of iemand over wie u iets weet.
general-which = Kent u een van onze voorwerpen? Open het dan en schrijf daar. Zo komt het sneller bij de mensen die ermee bezig zijn.
general-look = Bekijk de voorwerpen
general-abuse = Wilt u ons over misbruik vertellen? Gebruik dan de pagina daarvoor. Berichten van daar worden als eerste gelezen.
general-sent-before = Hebt u al een tip gestuurd?

# Leaving quickly: the note on each form
safety-link = Voordat u schrijft: hoe u deze pagina snel verlaat
safety-note = Kan iemand uw scherm zien? Lees dit dan eerst. Het duurt één minuut.

# The country, typed
country-hint = Begin de naam te typen, in elke taal die u wilt. Weet u het niet zeker, laat dit dan leeg.
country-unknown = We kennen geen land met de naam ‘{ $typed }’. Controleer hoe het wordt geschreven, of laat het leeg
country-long = De naam van het land mag maximaal { $limit } tekens lang zijn
country-meant = Bedoelde u een van deze?
country-not-sure = Ik weet het niet zeker: laat het leeg

# Urgent: numbers to call
urgent-title = Zoek hulp, of vertel ons over misbruik
urgent-lead = Is iemand nu in gevaar? Bel dan eerst. We lezen elke dag berichten, maar niet dag en nacht, en we kunnen niemand naar u toe sturen.
urgent-call-title = Bel iemand
urgent-call-lead = U hoeft uw naam niet te zeggen. U kunt ook voor iemand anders bellen.
urgent-write-link = Schrijf ons in plaats van te bellen
urgent-country = In welk land bent u?
urgent-country-hint = Begin de naam te typen, in elke taal die u wilt.
urgent-country-show = Toon de nummers
urgent-country-empty = Vul het land in waar u bent
urgent-country-unknown = We kennen geen land met de naam ‘{ $typed }’. Controleer hoe het wordt geschreven, of zoek het op tussen alle landen
urgent-here = Nummers voor { $country }
urgent-all = Alle landen en hun nummers
urgent-all-lead = We noemen alleen nummers waarvan we zeker zijn. Staat er bij een land alleen een alarmnummer, dan kunnen er ook hulplijnen zijn.
urgent-all-none = Hier staat nog geen land. Bel 112 met een mobiele telefoon, of vraag iemand in de buurt naar het alarmnummer.
urgent-all-back = Terug naar hulp per land
urgent-unknown-title = We hebben geen gecontroleerde nummers voor { $country }
urgent-unknown = In de meeste landen werkt 112 met een mobiele telefoon en komt u zo bij de hulpdiensten. Werkt het niet, vraag dan iemand in de buurt naar het plaatselijke nummer.
urgent-unknown-child = Veel landen hebben een hulplijn voor kinderen. Child Helpline International houdt er een lijst van bij. U kunt het ook vertellen aan een leraar, een dokter of een andere volwassene die u vertrouwt.
urgent-hours = Sommige hulplijnen zijn ’s nachts niet open. Neemt er niemand op en kan het niet wachten? Bel dan het alarmnummer.
line-emergency = Noodgeval: politie en ambulance
line-child = Hulplijn voor kinderen en jongeren
line-missing = Lijn voor vermiste kinderen
line-victims = Lijn voor slachtoffers van misdrijven
line-abuse = Hulp na misbruik

# Urgent: the message
urgent-write-title = Schrijf ons
urgent-write-lead = Berichten van deze pagina worden als eerste gelezen. Zeg zoveel of zo weinig als u wilt. Niets van wat u is aangedaan, is uw schuld.
urgent-write-not-now = Een bericht hier is geen noodoproep.
urgency = Wat past het best?
urgency-short = Hoe dringend
urgency-danger = Iemand is nu in gevaar
urgency-danger-hint = Bel ook het alarmnummer. Dat gaat sneller dan welk bericht ook.
urgency-ongoing = Het gebeurt nog steeds
urgency-past = Het is in het verleden gebeurd
urgency-worried = Ik maak me zorgen over iemand
urgency-empty = Kies wat het best past
urgency-choice = Kies wat het best past
urgency-long = Kies wat het best past
urgent-what = Wat wilt u ons vertellen?
urgent-what-hint = In uw eigen woorden, in elke taal die u wilt. U hoeft niet te beschrijven wat er is gedaan. Maximaal { $limit } tekens.
urgent-what-short = Wat u ons wilt vertellen
urgent-what-empty = Schrijf op wat u ons wilt vertellen
urgent-what-long = Uw bericht mag maximaal { $limit } tekens lang zijn
urgent-place = Waar is het, of waar was het? (niet verplicht)
urgent-place-hint = Een plaats, een school, een naam op internet: alles wat kan helpen om het te vinden. Maximaal { $limit } tekens.
urgent-place-short = Waar
urgent-place-long = De plaats mag maximaal { $limit } tekens lang zijn
urgent-country-ask = Over welk land gaat het? (niet verplicht)
urgent-contact = Hoe kunnen we u veilig bereiken? (niet verplicht)
urgent-contact-hint = Alleen als niemand anders kan zien dat we u schrijven. U kunt dit leeg laten: met uw tipcode leest u ons antwoord hier. Maximaal { $limit } tekens.
urgent-no-pictures = Stuur geen foto’s of films van misbruik, en geen links ernaartoe. Ze bezitten is in veel landen strafbaar. Hebt u ze, zeg dan alleen dát u ze hebt: we vertellen u wat u moet doen.
urgent-check-title = Controleer uw bericht
urgent-check-danger = Is iemand nu in gevaar? Bel dan het alarmnummer voordat u dit verstuurt.
urgent-send-lead = Als u uw bericht verstuurt, krijgt u een tipcode. U ziet die één keer, op de volgende pagina. Daarmee kunt u ons antwoord lezen.
urgent-send = Verstuur uw bericht

# Urgent: sent
urgent-sent-title = Uw bericht is aangekomen
urgent-sent-receipt = Uw tipcode
urgent-sent-next-1 = Uw bericht staat vooraan bij alles wat we moeten lezen. Mensen die hiervoor zijn opgeleid, lezen het.
urgent-sent-next-2 = Ze kunnen het doorgeven aan de politie of de kinderbescherming in het land waar het over gaat.
urgent-sent-next-3 = Kom morgen terug en voer uw tipcode in: misschien is er een antwoord of een vraag voor u.
urgent-sent-call = We kunnen niet zeggen hoe snel iemand iets doet. Wordt het erger, of bent u bang? Bel dan.
urgent-sent-numbers = Nummers om te bellen

# The receipt, kept
sent-save = Bewaar de code als tekstbestand
sent-save-hint = Het bestand komt op dit apparaat te staan. Iedereen die het apparaat gebruikt, kan het vinden.
sent-qr-title = Als afbeelding voor uw telefoon
sent-qr-hint = De camera van uw telefoon leest de tipcode eruit. Er staat alleen de tipcode in, verder niets.
sent-qr-alt = QR-code met uw tipcode
sent-gone-title = Een tipcode wordt maar één keer getoond
sent-gone-text = Dit is het adres van een pagina die een tip bevestigt. Hebt u daar een tipcode gezien, dan is de tip bewaard, maar de code kan niet opnieuw worden getoond.
sent-gone-have = Hebt u uw tipcode opgeschreven? Voer hem hier in om te zien hoe ver uw tip is.
sent-gone-lost = Zo niet, dan is er voor ons niets verloren: uw tip wordt gewoon gelezen. Weet u meer, dan kunt u een nieuwe sturen.
receipt-file =
    Uw tipcode

    { $receipt }

    U kunt de code hier invoeren: { $address }

    Wie de code heeft, kan lezen wat we u vragen. Bewaar dit bestand waar niemand anders het vindt, of verwijder het als u de code hebt opgeschreven.

# Pictures with a tip
pictures = { $files ->
    [one] Voeg een foto van het voorwerp toe (niet verplicht)
   *[other] Voeg foto’s van het voorwerp toe (niet verplicht)
}
pictures-hint = { $files ->
    [one] Eén foto, als JPEG, PNG of WebP, kleiner dan { $size }.
   *[other] Maximaal { $files } foto’s, als JPEG, PNG of WebP, elk kleiner dan { $size }.
}
pictures-why = Alleen als er hetzelfde ding op staat: dat van u thuis, of een in een winkel.
pictures-never = Stuur nooit een beeld van misbruik, wat de reden ook is. Het versturen is in veel landen strafbaar, en het helpt niet.
pictures-inside = In een foto kan staan waar en wanneer hij is gemaakt, en met welk apparaat. Het tipteam ziet alleen de foto, zonder die gegevens.
pictures-sealed = Foto’s worden versleuteld zodra ze binnenkomen. Ze worden nooit openbaar getoond.
pictures-short = Foto’s
pictures-one = Foto { $number }, { $size }
pictures-added = Foto’s die u hebt toegevoegd
pictures-remove = Verwijder
pictures-removed = De foto is verwijderd.
pictures-more = { $left ->
    [0] U kunt geen foto’s meer toevoegen.
    [one] U kunt nog één foto toevoegen.
   *[other] U kunt nog { $left } foto’s toevoegen.
}
pictures-type = De foto moet een JPEG-, PNG- of WebP-bestand zijn
pictures-large = De foto moet kleiner zijn dan { $size }
pictures-empty = De foto is leeg
pictures-many = { $files ->
    [one] Voeg niet meer dan één foto toe
   *[other] Voeg niet meer dan { $files } foto’s toe
}
pictures-failed = De foto kon niet worden geüpload. Probeer het opnieuw
pictures-not-now = We kunnen nu even geen foto’s aannemen. Verstuur uw tip zonder foto’s, of probeer het over een paar minuten opnieuw
size-mb = { $whole },{ $tenth } MB
size-kb = { $kilobytes } kB

# Coming back
dialogue-add = Antwoord ons, of vul iets aan
dialogue-add-text = Is u nog iets te binnen geschoten? Verstuur het hier: het komt bij uw tip.
dialogue-contact = Uw contactgegevens
dialogue-contact-text = Hebt u ons verteld hoe we u kunnen bereiken? Dat kunt u intrekken. We wissen het meteen. Uw tip en uw tipcode blijven zoals ze zijn.
dialogue-contact-seen = Iemand van het tipteam kan ze al hebben gelezen. Ze gaan niet verder dan het team.
dialogue-contact-erase = Wis mijn contactgegevens
dialogue-contact-done = Klaar. We hebben geen contactgegevens van u meer. Uw tip en uw tipcode blijven zoals ze zijn.
dialogue-contact-not-now = Uw contactgegevens konden nu even niet worden gewist. Het ligt niet aan u: wacht een minuut en probeer het opnieuw

# Staying safe while you write
page-safety-title = Een pagina snel verlaten
page-safety-lead = Voor als iemand niet mag zien wat u schrijft. Lees dit voordat u begint.
page-safety-1-title = Wat ‘Verlaat deze pagina’ doet
page-safety-1-text =
    Op de pagina’s waar u ons schrijft, staat bovenaan een rode knop met de woorden ‘Verlaat deze pagina’. Die brengt u meteen naar een onschuldige website.

    U kunt ook drie keer op de Shift-toets drukken. Dat werkt overal op de pagina, zelfs terwijl u typt. Daarvoor is JavaScript nodig; voor de knop niet.
page-safety-2-title = Wat het niet doet
page-safety-2-text =
    - Het wist de geschiedenis van uw browser niet. Wie daar kijkt, kan zien dat u op deze website was.
    - Het verbergt uw bezoek niet voor wie het netwerk beheert dat u gebruikt.
    - Het bewaart niet wat u hebt getypt. Alles wat u niet hebt verstuurd, gaat verloren.
page-safety-3-title = Hoe u terugkomt
page-safety-3-text =
    Ga terug in uw browser, of typ het adres van deze website opnieuw. U begint met een leeg formulier.

    Hebt u uw tip al verstuurd, dan hebt u uw tipcode nodig om ernaar terug te keren.
page-safety-4-title = Veiligere manieren om te schrijven
page-safety-4-text =
    - Gebruik een apparaat waar de persoon voor wie u bang bent niet bij kan: in een bibliotheek, op school of bij een vriend.
    - Open een privévenster. Dat vergeet wat u hebt gedaan als u het sluit.
    - Hebt u geen privévenster gebruikt, verwijder deze website dan achteraf uit de geschiedenis van uw browser. Ook het wissen van de hele geschiedenis kan opvallen.
    - Gebruik Tor Browser als zelfs het bezoek niet gezien mag worden.
    - Schrijf uw tipcode op papier en bewaar die waar niemand kijkt.
page-safety-5-title = Verder
page-safety-5-text =
    => /tip Vertel ons wat u weet
    => /urgent Zoek hulp, of vertel ons over misbruik
    => /receipt Kom terug met uw tipcode

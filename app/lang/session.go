package lang

// Session is what is said in front of a room: presenting, the laser, the audience window.
type Session struct {
	_ neverEqual

	Group                                                             string
	Present, StopPresent, Next, Back, Bar                             string
	AddStop, Stops, Name, Higher, Lower, Pass, AllStops, View, Phase  string
	StopsHow                                                          string
	Laser, Large, SmallAgain, LargeType                               string
	Audience                                                          string
	Place, At, Added, Passed, Deleted, PartOf                         Format
	Stopped, Keys, LargeKeys, LaserKeys                               string
	Joined, Parted, Stalled, Blocked, NotKept, Waiting, Over, Follows string
	AllMaps, Another                                                  string
}

var dutchSession = Session{
	Group:   "Presenteren",
	Present: "Presenteer", StopPresent: "Stoppen", Next: "Volgende stop", Back: "Vorige stop", Bar: "Knoppen bij het presenteren",
	AddStop: "Maak hier een stop", Stops: "Stops", Name: "Naam van de stop", Higher: "Naar voren", Lower: "Naar achteren", Pass: "Sla over", AllStops: "Toon weer alle fasen", View: "Beeld", Phase: "Fase",
	StopsHow: "Elke fase is vanzelf een stop. Met F maak je er een van wat je nu ziet, of van de gekozen notities.",
	Laser:    "Laser", Large: "Groot", SmallAgain: "Toon alles weer", LargeType: "Grote letters",
	Audience: "Publieksvenster",
	Place:    "{0} / {1}", At: "Stop {0} van {1}: {2}", Added: "Stop ‘{0}’ toegevoegd", Passed: "‘{0}’ wordt overgeslagen", Deleted: "Stop ‘{0}’ verwijderd", PartOf: "{0}, deel {1} van {2}",
	Stopped: "Gestopt met presenteren", Keys: "PageDown: volgende stop. Schrijven kan gewoon. Esc: stoppen.",
	LargeKeys: "Ctrl+. of Esc: toon alles weer", LaserKeys: "Wijs aan, of houd de knop ingedrukt om te omcirkelen · K of Esc: laser uit",
	Joined: "Het publieksvenster volgt je beeld. Deel alleen dat venster.", Parted: "Het publieksvenster is dicht.",
	Stalled: "Het publieksvenster staat stil: maak het zichtbaar of zet het op een tweede scherm",
	Follows: "Het publieksvenster volgt weer.",
	Blocked: "De browser hield het venster tegen. Sta vensters toe voor deze pagina en probeer het nog eens.",
	NotKept: "Zonder opslag in de browser kan een tweede venster deze kaart niet lezen.", Waiting: "Zo komt hier de kaart te staan.", Over: "De presentatie is voorbij. Dit venster kan dicht.",
	AllMaps: "Toon alle klantreizen", Another: "een andere klantreis",
}

var englishSession = Session{
	Group:   "Presenting",
	Present: "Present", StopPresent: "Stop", Next: "Next stop", Back: "Previous stop", Bar: "Buttons while presenting",
	AddStop: "Make a stop here", Stops: "Stops", Name: "Name of the stop", Higher: "Earlier", Lower: "Later", Pass: "Pass over", AllStops: "Show all phases again", View: "View", Phase: "Phase",
	StopsHow: "Every phase is a stop by itself. F makes one of what you see now, or of the chosen notes.",
	Laser:    "Laser", Large: "Large", SmallAgain: "Show everything again", LargeType: "Large type",
	Audience: "Audience window",
	Place:    "{0} / {1}", At: "Stop {0} of {1}: {2}", Added: "Stop ‘{0}’ added", Passed: "‘{0}’ is passed over", Deleted: "Stop ‘{0}’ deleted", PartOf: "{0}, part {1} of {2}",
	Stopped: "Stopped presenting", Keys: "PageDown: next stop. You can go on writing. Esc: stop.",
	LargeKeys: "Ctrl+. or Esc: show everything again", LaserKeys: "Point, or hold the button to draw around something · K or Esc: laser off",
	Joined: "The audience window follows your view. Share only that window.", Parted: "The audience window is closed.",
	Stalled: "The audience window stands still: make it visible or put it on a second screen",
	Follows: "The audience window follows again.",
	Blocked: "The browser held the window back. Allow windows for this page and try again.",
	NotKept: "Without storage in the browser a second window cannot read this map.", Waiting: "The map will be here in a moment.", Over: "The presentation is over. You can close this window.",
	AllMaps: "Show all journey maps", Another: "another journey map",
}

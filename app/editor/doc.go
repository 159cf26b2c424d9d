// Package editor is the application without a browser: Update takes an event and gives back the effects that it asks for;
// View is what the chrome shows and Draw what the canvases show.
//
//	e := editor.New()
//	effects := e.Update(editor.Begun{Seed: 42, Language: "nl"}, now)
//	effects = e.Update(editor.Key{Name: "Enter"}, now)   // the edge performs them; their answers come back as events
//	if e.Dirty() {
//		e.Draw(board, overlay)
//	}
//
// The map is altered in one place, edit in document.go. A gesture writes nothing until it ends, so cancelling is forgetting.
//
// # The frame
//
// editor.go has the state of a page and hands events to who takes them; event.go and effect.go are what comes in and goes out.
// document.go is the open map, altered, laid out and drawn anew; undo.go takes an act back and shows what came back.
// view.go is the type of what the chrome sees, chrome.go makes it; draw.go tells the scene what to draw, camera.go moves over
// the wall, minimap.go shows where on it one is.
//
// # What a person does
//
//	commands.go       the registry: what can be done by name, with its keys; commands_*.go are its lists
//	keys.go           a key on the wall; arrows.go goes from one thing to the next, carry.go moves what is chosen
//	chords.go         how a pressed key is written; tools.go is what the hand holds
//	reading.go        Tab: from note to note in reading order; loose notes beside each other
//	selection.go      what is chosen, and how it is said
//	gesture.go        what a press begins: a small state machine in a file named for what the hand does,
//	                  move_gesture.go, feel_gesture.go (an emotion), box_, pan_, size_, lane_, phase_, link_ and bend_gesture.go;
//	                  move_landing.go: where notes come to lie
//	touch.go          fingers and a pen, by package touch; what a soft keyboard covers
//	write.go          open text, from the first letter to the map; write_place.go: where it stands; write_keys.go: Enter, Tab
//	                  write_lifted.go draws it larger where it could not be read
//	palette.go        everything that can be done, found by typing; keylist.go: the keys; context.go: what can be done here
//	settings.go       how keys, wheel and sounds are wanted
//	clip.go           the clipboard and its bounds; clip_copy.go: what a copy puts on it; clip_paste.go takes in what comes from it:
//	                  clip_own.go notes of ours, clip_table.go tables, clip_address.go an address, clip_file.go a whole file as text;
//	                  clip_place.go: where it goes; remove.go deletes
//
// # What a map has
//
//	heads.go          naming phases and lanes at speaking pace; structure.go makes and moves them
//	lanes.go          folding and hiding; lanefor.go: the lane where the next note of a kind goes; sendto.go sends notes there
//	relate.go         a pain point under an emotion, a solution under a pain point
//	feel.go           the score of an emotion
//	links.go          going along links and altering them; link_keys.go draws one by keys
//	figures.go        figures of a metrics lane; actors.go: parties and their AIDA
//	corner.go         the goal and scope above the lanes; persona.go; questions.go: those of a phase, and the bank
//	park.go           the parking place; park_keys.go: arrows in it, and choosing where what is parked goes
//	groups.go         loose notes that are chosen and moved as one; locking.go: places that stay; stacking.go: what lies upon what
//	lineup.go         notes in line, in rows, of one size; coloring.go: colours by key; snapping.go: guides and grid; lay_loose.go: out of a cell by keys
//	duplicating.go    copies, by key and by hand; signs.go: what the overlay shows of groups and locks
//	variants.go       paths of segments; variant_steps.go: what one skips or repeats
//
// # Panels
//
//	surface.go        wall, table, poster and insight: how the map lies before us
//	insight.go        what the map says, page by page; each page in a file of its own, insight_*.go
//	poster.go         the map as an infographic, made elsewhere; sharing.go: what others get of a map
//	reviews_in.go     taking reviews in, reviews_intake.go a slice at a time; insight_quotes.go, insight_trend.go: their tables and chart; reviews_curve.go: their curve on the wall; reviews_quotes.go: the quotes of a phase
//	checks.go         what to look at once more, looked for while the hand rests; insight_checks.go is its page
//	table.go          the table and its cell with the keyboard; table_keys.go, table_write.go: the open cell; table_clip.go: ranges;
//	                  table_acts.go: what commands do in it; table_gather.go: arrows and notes that lie apart; table_shown.go: what its cells show
//	aging.go          how old map and figures are: the badge in the wall's corner
//	insight_figures.go  what figures come to; insight_figures_fill.go takes what is typed and pasted, insight_figures_chart.go has the
//	                  funnel and what is tried out; insight_offers.go: figures from the reviews
//	insight_priorities.go  the order of pain points; insight_matrix.go: solutions by effort and impact, by dragging
//	side.go           one panel at the right at a time
//	inspector.go      what can be set on what is chosen, and how it is written; one file for each sort of thing, inspect_*.go
//	note_field.go     the fields of notes: note_blank.go is what there are, note_read.go what they say, note_write.go writes
//	dates.go          a day that is typed in a field
//	guide.go          the eight steps; guide_ticks.go: when one is done; guide_to.go: where it leads
//	walkthrough.go    walking the journey as the customer
//	picker.go         templates; miniature.go draws them small
//	finding.go        the bar that finds; found.go: what a hit is on the wall; find_library.go: in the other maps; filtering.go: what stays full while the rest fades
//	laid.go           the curve of another map over this one's; onward.go: a note that leads to another map
//
// # In front of a room
//
//	session.go        whether others are looking along; "Groot"; the camera's movement by itself
//	audience.go       the window for the audience, from the facilitator's side; following.go is that window,
//	                  following_others.go what of other maps lies on it
//	present.go        going from stop to stop, with present_bar.go below the wall; stops.go: their list; laser.go points
//	timer.go          the clock for the room
//	vote.go           dot voting, from proposal to result; vote_candidates.go: what is voted on; vote_lines.go: votes that come as a line a
//	                  person; vote_card.go is its card, and the press that is a vote
//	priorities.go     the priorities side by side, with room for solutions; what is looked at together on the wall
//	chatround.go      everybody writes, then all send: notes that lie face down
//	closing.go        the end of a session: who does what, minutes, the picture (whole_picture.go)
//	workshop.go       what of these goes on
//
// # What is kept
//
//	saving.go         changes on their way to the disk, and what is said of it
//	library.go        the maps of this browser; listing.go puts them in order, sketch.go asks for their pictures
//	based.go          maps made from the open one; pair.go: the other of the two beside it, ghost.go: below it; plan.go: the list of what to
//	                  take up from it, bring.go: which puts that on the wall
//	versions.go       how the map was before; looking.go: one of these on the wall
//	pictures.go       images on notes and of the persona: where one that comes goes; picture_files.go: which are drawn, written and kept
//	foreign.go        files and copies of Mermaid, JSON Canvas and Excalidraw
//	files.go          files that come and go; oddities.go: what of one could not be read
//	kept.go           the small records beside the maps, as JSON; kept_versions.go
//
// Two small ones: page_address.go is where a link on a note leads, bench.go what a benchmark needs.
//
// Tests are stories told by a hand and an eye, in editortest.
package editor

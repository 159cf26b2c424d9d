// Plays the drawing buffer of the wasm on a canvas.
'use strict';

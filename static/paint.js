// Plays the drawing buffers of the wasm on the two canvases. app/scene/encode.go
// tells what is in a buffer; the two files change together.
//
//   rkBuffer(n)                              a Uint8Array of n bytes for Go to fill
//   rkPicture(id, blob)                      takes a picture in; a promise
//   rkPaint(canvas, bytes, length, news)     play it: 0 the board, 1 the overlay, 2 a canvas
//                                            of its own, which it returns; news is
//                                            scene.News, empty when there is none
'use strict';
(() => {
  const words = ['']; // texts, colours and fonts by number
  const canvases = [];

  window.rkBuffer = (n) => new Uint8Array((n + 3) & ~3);

  window.rkPaint = (index, bytes, length, news) => {
    if (news) {
      const [from, ...more] = JSON.parse(news);
      words.length = from;
      for (const word of more) words.push(word);
    }
    frame += 1;
    if (index === 2) { // a picture of its own, to be handed on
      const canvas = new OffscreenCanvas(1, 1);
      play(canvas.getContext('2d', { alpha: false }), numbers(bytes), length >> 2);
      return canvas;
    }
    canvases[index] ??= open(index ? 'overlay' : 'board', index > 0);
    play(canvases[index], numbers(bytes), length >> 2);
  };

  // Pictures, by id: small ones at hand, large ones as long as they are looked at.
  const pictures = new Map();
  const glance = 320; // pixels of the longest side of a small one
  const large = []; // those with a large one, the latest drawn last
  const most = 48;
  let frame = 0;

  window.rkPicture = async (id, blob) => {
    const whole = await createImageBitmap(blob);
    const k = glance / Math.max(whole.width, whole.height);
    const small = k >= 1 ? whole : await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.round(whole.width * k)), resizeHeight: Math.max(1, Math.round(whole.height * k)), resizeQuality: 'high',
    });
    if (k < 1) whole.close();
    pictures.set(id, { blob: k < 1 ? blob : null, small, large: null, asked: false, drawn: 0 });
  };

  // bitmap is the one that is large enough to be drawn so many pixels wide or high, or the small one until that is there.
  const bitmap = (p, size) => {
    if (!p.blob || size <= glance * 1.2) return p.small;
    p.drawn = frame;
    if (p.large) {
      large.push(...large.splice(large.indexOf(p), 1));
      return p.large;
    }
    if (!p.asked && (large.length < most || large[0].drawn < frame - 4)) {
      p.asked = true;
      createImageBitmap(p.blob).then((whole) => {
        p.large = whole;
        large.push(p);
        if (large.length > most) {
          const old = large.shift();
          old.large.close();
          old.large = null;
          old.asked = false;
        }
        dispatchEvent(new Event('rkpicture'));
      }, () => {});
    }
    return p.small;
  };

  // image draws a picture in a rectangle of its own shape or, with a radius, its middle in a round one.
  const image = (c, id, x, y, w, h, r, scale) => {
    const p = pictures.get(id);
    if (!p) return false;
    const b = bitmap(p, Math.max(w, h) * scale * (r ? Math.max(p.small.width, p.small.height) / Math.min(p.small.width, p.small.height) : 1));
    c.imageSmoothingQuality = 'high';
    if (!r) {
      c.drawImage(b, x, y, w, h);
      return true;
    }
    const side = Math.min(b.width, b.height);
    c.save();
    c.beginPath();
    c.roundRect(x, y, w, h, r);
    c.clip();
    c.drawImage(b, (b.width - side) / 2, (b.height - side) / 2, side, side, x, y, w, h);
    c.restore();
    return true;
  };

  let seen, view; // the last buffer and its numbers
  const numbers = (bytes) => {
    if (bytes !== seen) {
      seen = bytes;
      view = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    }
    return view;
  };

  const open = (id, alpha) => document.getElementById(id).getContext('2d', { alpha });

  // The shadow under a sheet of paper: a strip that fades downwards and at its ends.
  const sprite = document.createElement('canvas');
  sprite.width = 128;
  sprite.height = 16;
  {
    const c = sprite.getContext('2d');
    c.shadowColor = 'rgba(42, 36, 24, 0.42)';
    c.shadowBlur = 7;
    c.shadowOffsetX = 256;
    c.fillRect(5 - 256, -8, 118, 16);
  }

  // The wall: strips of eight rows of dots, drawn anew only when their distance changes.
  const strip = document.createElement('canvas');
  let strips = '';
  function paper(c, dpr, back, dot, step, x, y) {
    const { width, height } = c.canvas;
    const key = [dpr, back, dot, step, width].join();
    if (key !== strips) {
      strips = key;
      strip.width = width + 2 * step;
      strip.height = 8 * step;
      const s = strip.getContext('2d', { alpha: false });
      s.fillStyle = back;
      s.fillRect(0, 0, strip.width, strip.height);
      s.fillStyle = dot;
      const size = Math.max(1, Math.round(dpr * 1.5));
      for (let i = 0; i < strip.width; i += step) {
        for (let j = 0; j < strip.height; j += step) s.fillRect(i, j, size, size);
      }
    }
    c.setTransform(1, 0, 0, 1, 0, 0);
    for (let top = y - (y > 0 ? step : 0); top < height; top += strip.height) c.drawImage(strip, x - step, top);
  }

  const begin = (c) => {
    c.globalAlpha = 1;
    c.lineJoin = 'round';
    c.fontKerning = 'none';
    c.textRendering = 'geometricPrecision';
  };

  // What is drawn once and then laid down as a picture: what is in the hand, and the minimap.
  const layers = [document.createElement('canvas'), document.createElement('canvas')];

  function play(canvas, f, end) {
    let c = canvas;
    let i = 0;
    let x0 = 0;
    let y0 = 0;
    let dpr = 1;
    let hair = 1; // one CSS pixel in the units of the scale
    let fill = -1; // what the context was last set to
    let stroke = -1;
    let width = -1;
    let dash = -1;
    let font = -1;
    let align = -1;

    const filled = (n) => {
      if (n !== fill) c.fillStyle = words[fill = n];
    };
    const stroked = (n, w, d) => {
      if (n !== stroke) c.strokeStyle = words[stroke = n];
      if (w < hair) w = hair;
      if (w !== width) c.lineWidth = width = w;
      if (d !== dash) {
        dash = d;
        c.setLineDash(d ? [d, d * 0.6] : []);
        c.lineCap = d ? 'butt' : 'round';
      }
    };
    // The path at hand, filled and stroked as the four numbers from at on say.
    const ink = (at) => {
      if (f[at]) {
        filled(f[at]);
        c.fill();
      }
      if (f[at + 1]) {
        stroked(f[at + 1], f[at + 2], f[at + 3]);
        c.stroke();
      }
    };

    while (i < end) {
      switch (f[i]) {
        case 0: { // start
          const w = Math.round(f[i + 1] * f[i + 3]);
          const h = Math.round(f[i + 2] * f[i + 3]);
          dpr = f[i + 3];
          c.setTransform(1, 0, 0, 1, 0, 0);
          if (c.canvas.width !== w || c.canvas.height !== h) {
            c.canvas.width = w;
            c.canvas.height = h;
          } else if (f[i + 4]) {
            c.clearRect(0, 0, w, h);
          }
          begin(c);
          i += 5;
          break;
        }
        case 1: // paper
          paper(c, dpr, words[f[i + 1]], words[f[i + 2]], f[i + 3], f[i + 4], f[i + 5]);
          i += 6;
          break;
        case 2: // scale
          c.setTransform(f[i + 1], 0, 0, f[i + 1], 0, 0);
          hair = dpr / f[i + 1];
          x0 = y0 = 0;
          i += 2;
          break;
        case 3: // at
          x0 = f[i + 1];
          y0 = f[i + 2];
          i += 3;
          break;
        case 4: // rect
          filled(f[i + 1]);
          c.fillRect(x0 + f[i + 2], y0 + f[i + 3], f[i + 4], f[i + 5]);
          i += 6;
          break;
        case 5: // box
          c.beginPath();
          if (f[i + 9]) c.roundRect(x0 + f[i + 5], y0 + f[i + 6], f[i + 7], f[i + 8], f[i + 9]);
          else c.rect(x0 + f[i + 5], y0 + f[i + 6], f[i + 7], f[i + 8]);
          ink(i + 1);
          i += 10;
          break;
        case 6: { // path
          c.beginPath();
          let k = i + 6;
          const last = k + f[i + 5];
          while (k < last) {
            switch (f[k]) {
              case 0:
                c.moveTo(x0 + f[k + 1], y0 + f[k + 2]);
                k += 3;
                break;
              case 1:
                c.lineTo(x0 + f[k + 1], y0 + f[k + 2]);
                k += 3;
                break;
              case 2:
                c.bezierCurveTo(x0 + f[k + 1], y0 + f[k + 2], x0 + f[k + 3], y0 + f[k + 4], x0 + f[k + 5], y0 + f[k + 6]);
                k += 7;
                break;
              default:
                c.closePath();
                k += 1;
            }
          }
          ink(i + 1);
          i = last;
          break;
        }
        case 7: // circle
          c.beginPath();
          c.arc(x0 + f[i + 5], y0 + f[i + 6], f[i + 7], 0, 2 * Math.PI);
          ink(i + 1);
          i += 8;
          break;
        case 8: // text
          if (f[i + 1] !== font) c.font = words[font = f[i + 1]];
          filled(f[i + 2]);
          if (f[i + 3] !== align) c.textAlign = ['left', 'center', 'right'][align = f[i + 3]];
          c.fillText(f[i + 7] ? words[f[i + 6]] + words[f[i + 7]] : words[f[i + 6]], x0 + f[i + 4], y0 + f[i + 5]);
          i += 8;
          break;
        case 9: // shadow
          c.drawImage(sprite, x0 + f[i + 1] - 3, y0 + f[i + 2] + f[i + 4] - 3, f[i + 3] + 7, 12);
          i += 5;
          break;
        case 10: // alpha
          c.globalAlpha = f[i + 1];
          i += 2;
          break;
        case 11: // clip
          c.save();
          c.beginPath();
          c.rect(x0 + f[i + 1], y0 + f[i + 2], f[i + 3], f[i + 4]);
          c.clip();
          i += 5;
          break;
        case 12: // whole
          c.restore();
          fill = stroke = width = dash = font = align = -1;
          i += 1;
          break;
        case 13: // picture
          if (!image(c, words[f[i + 2]], x0 + f[i + 3], y0 + f[i + 4], f[i + 5], f[i + 6], f[i + 7], dpr / hair)) {
            filled(f[i + 1]);
            c.beginPath();
            c.roundRect(x0 + f[i + 3], y0 + f[i + 4], f[i + 5], f[i + 6], f[i + 7]);
            c.fill();
          }
          i += 8;
          break;
        case 14: { // frames
          const last = i + 5 + 5 * f[i + 4];
          c.beginPath();
          for (let k = i + 5; k < last; k += 5) {
            if (f[k + 4]) c.roundRect(f[k], f[k + 1], f[k + 2], f[k + 3], f[k + 4]);
            else c.rect(f[k], f[k + 1], f[k + 2], f[k + 3]);
          }
          if (f[i + 1]) {
            stroked(f[i + 1], f[i + 3] + 4, 0);
            c.stroke();
          }
          stroked(f[i + 2], f[i + 3], 0);
          c.stroke();
          i = last;
          break;
        }
        case 15: // layer
          layers[f[i + 1]].width = f[i + 2]; // which wipes it
          layers[f[i + 1]].height = f[i + 3];
          c = layers[f[i + 1]].getContext('2d');
          begin(c);
          fill = stroke = width = dash = font = align = -1;
          i += 4;
          break;
        case 16: // laid
          c = canvas;
          fill = stroke = width = dash = font = align = -1;
          i += 1;
          break;
        case 17: // carry
          c.setTransform(1, 0, 0, 1, 0, 0);
          c.drawImage(layers[f[i + 1]], f[i + 2], f[i + 3]);
          i += 4;
          break;
        default: // a buffer of another version: draw no nonsense
          throw new Error('paint.js: no command ' + f[i] + ' at ' + i);
      }
    }
  }
})();

/// The program of the pages: sends the form, and shows the answer. Texts are set as texts, never as HTML, and nothing is kept.
enum PageScript {
    static let text = """
        'use strict';
        (() => {
          const form = document.querySelector('form');
          if (!form) return;
          const byId = (id) => document.getElementById(id);
          const result = byId('result');
          const failure = byId('failure');
          const button = form.querySelector('button[type=submit]');
          const buttonText = button.textContent;
          const sampleNote = byId('sample-note');
          const picture = form.querySelector('input[type=file]');
          const preview = byId('preview');
          const labels = JSON.parse(form.dataset.labels);
          const controls = [...form.querySelectorAll('[name]')];
          let isSample = false;
          let asked = 0;

          const element = (tag, text, name) => {
            const node = document.createElement(tag);
            if (text !== undefined) node.textContent = text;
            if (name) node.className = name;
            return node;
          };
          const percent = (share) => (100 * share).toFixed(1) + ' %';
          const plain = (number) => typeof number === 'number' ? String(Number(number.toPrecision(6))) : String(number);

          // The answer belongs to what stands in the form: it goes as soon as that changes.
          const forget = () => {
            asked += 1;
            result.hidden = failure.hidden = true;
            result.replaceChildren();
            failure.replaceChildren();
            for (const control of controls) {
              control.removeAttribute('aria-invalid');
              const fault = byId(control.id + '-fault');
              if (fault) fault.textContent = '';
            }
            button.disabled = false;
            button.textContent = buttonText;
          };
          const mark = (control) => {
            const hint = byId(control.id + '-hint');
            if (!hint || control.dataset.low === undefined) return;
            const value = Number(control.value);
            hint.classList.toggle('unusual', control.value !== ''
              && (value < Number(control.dataset.low) || value > Number(control.dataset.high)));
          };
          const showSample = (is) => {
            isSample = is;
            if (sampleNote) sampleNote.hidden = !is;
          };
          const showPicture = () => {
            if (preview.src) URL.revokeObjectURL(preview.src);
            const file = picture.files[0];
            preview.parentElement.hidden = !file;
            if (!file) return preview.removeAttribute('src');
            preview.src = URL.createObjectURL(file);
            byId('preview-name').textContent = file.name + ', ' + Math.max(1, Math.round(file.size / 1024)) + ' KiB';
          };

          form.addEventListener('input', (event) => {
            forget();
            showSample(false);
            mark(event.target);
          });
          form.addEventListener('reset', () => setTimeout(() => {
            forget();
            showSample(false);
            controls.forEach(mark);
            if (picture) showPicture();
          }));
          const sampleButton = byId('sample');
          if (sampleButton) sampleButton.addEventListener('click', () => {
            forget();
            for (const control of controls) {
              if (control.dataset.sample !== undefined) control.value = control.dataset.sample;
              mark(control);
            }
            showSample(true);
            button.focus();
          });
          if (picture) {
            picture.addEventListener('change', showPicture);
            const place = picture.closest('.drop');
            place.addEventListener('dragover', (event) => {
              event.preventDefault();
              place.classList.add('over');
            });
            place.addEventListener('dragleave', () => place.classList.remove('over'));
            place.addEventListener('drop', (event) => {
              event.preventDefault();
              place.classList.remove('over');
              if (!event.dataTransfer.files.length) return;
              picture.files = event.dataTransfer.files;
              picture.dispatchEvent(new Event('input', { bubbles: true }));
              showPicture();
            });
          }

          const body = () => {
            if (form.dataset.body === 'form') {
              const data = new FormData();
              for (const control of controls) {
                const value = control.type === 'file' ? control.files[0] : control.value;
                if (value) data.append(control.name, value);
              }
              return data;
            }
            // Without a prototype any name is one of a member.
            const values = Object.create(null);
            for (const control of controls) {
              if (control.value === '') {
                if (control.dataset.null) values[control.name] = null;
                continue;
              }
              values[control.name] = control.dataset.kind === 'number' ? Number(control.value) : control.value;
            }
            if (form.dataset.body === 'features') return JSON.stringify({ features: values });
            if (form.dataset.body !== 'row') return JSON.stringify(values);
            return JSON.stringify({
              signature_name: form.dataset.signature,
              instances: [controls.map((control) => values[control.name])],
            });
          };

          // What an answer says, in one shape for all services.
          const read = (answer) => {
            const said = { label: answer.prediction, scores: [], values: [], risk: answer.risk_level, confidence: answer.confidence };
            const zip = (numbers) => numbers.map((number, index) => [labels[index] ?? String(index + 1), number]);
            if (answer.predictions) {
              let row = answer.predictions[0];
              if (row && typeof row === 'object' && !Array.isArray(row)) row = Object.values(row)[0];
              row = [row].flat(Infinity);
              if (labels.length === 2 && row.length === 1) {
                said.scores = zip([1 - row[0], row[0]]);
                said.label = labels[row[0] > Number(form.dataset.threshold) ? 1 : 0];
              } else {
                said.label = 'Output of the model';
                said.values = zip(row);
              }
            } else if (answer.prediction && typeof answer.prediction === 'object') {
              said.scores = zip(answer.prediction.probability);
              said.label = labels[answer.prediction.prediction];
              said.risk = answer.prediction.risk_level;
            } else if (Array.isArray(answer.probabilities)) {
              said.scores = answer.probabilities.map((number, index) => [answer.labels[index], number]);
            } else if (answer.probabilities) {
              said.scores = Object.entries(answer.probabilities);
            } else if (typeof answer.probability === 'number') {
              said.scores = zip([1 - answer.probability, answer.probability]);
            } else if (answer.shares) {
              said.label = 'Shares of the image';
              said.scores = Object.entries(answer.shares);
            } else if (typeof answer.value === 'number') {
              said.label = plain(answer.value);
            } else if (answer.outputs) {
              said.label = 'Output of the model';
              said.values = Object.entries(answer.outputs);
            } else if (answer.mutations) {
              const found = Object.entries(answer.mutations).filter((pair) => pair[1]).map((pair) => pair[0]);
              said.label = 'A made-up patient, seed ' + answer.seed;
              said.lines = [
                'Mutated: ' + (found.length ? found.join(', ') : 'none of ' + Object.keys(answer.mutations).length + ' genes'),
                'Expression of ' + Object.keys(answer.expression).length + ' genes and '
                  + Object.keys(answer.pathways).length + ' pathways: in the whole answer below',
              ];
            }
            if (said.confidence === undefined) {
              const own = said.scores.find((pair) => pair[0] === said.label);
              if (own) said.confidence = own[1];
            }
            return said;
          };

          const bar = (name, share) => {
            const track = element('div', undefined, 'bar');
            track.setAttribute('role', 'meter');
            track.setAttribute('aria-label', name);
            track.setAttribute('aria-valuemin', '0');
            track.setAttribute('aria-valuemax', '100');
            track.setAttribute('aria-valuenow', (100 * share).toFixed(1));
            const part = element('div');
            part.style.width = Math.min(Math.max(100 * share, 0), 100) + '%';
            track.append(part);
            return track;
          };

          const show = (answer) => {
            const said = read(answer);
            result.append(element('h2', isSample ? 'Result for the made-up sample' : 'Result'));
            result.append(element('p', String(said.label), 'answer'));
            if (typeof said.confidence === 'number') {
              result.append(element('p', 'Confidence ' + percent(said.confidence), 'confidence'));
              result.append(bar('Confidence', said.confidence));
            }
            if (said.risk) result.append(element('p', 'Risk level: ' + said.risk));
            const list = element('dl', undefined, 'scores');
            for (const [name, share] of said.scores) {
              list.append(element('dt', name), element('dd', percent(share)));
            }
            for (const [name, value] of said.values) list.append(element('dt', name), element('dd', plain(value)));
            if (typeof answer.threshold === 'number') {
              list.append(element('dt', 'Threshold'), element('dd', percent(answer.threshold)));
            }
            if (list.childElementCount) result.append(list);
            for (const line of said.lines ?? []) result.append(element('p', line));
            if (answer.warnings && answer.warnings.length) {
              const warnings = element('ul', undefined, 'warnings');
              for (const text of answer.warnings) warnings.append(element('li', text));
              result.append(element('h3', 'Look again'), warnings);
            }
            const details = element('details');
            details.append(element('summary', 'The whole answer'), element('pre', JSON.stringify(answer, null, 2)));
            result.append(details, element('p', form.dataset.notice, 'small'));
            result.hidden = false;
            result.focus();
          };

          const complain = (text, answer) => {
            failure.append(element('p', text));
            let first;
            const faults = answer && answer.errors ? Object.entries(answer.errors)
              : answer && Array.isArray(answer.detail) ? answer.detail.map((one) => [one.loc.join('.'), [one.msg]]) : [];
            for (const [name, texts] of faults) {
              const control = controls.find((one) => name === one.name || name.endsWith('.' + one.name));
              const fault = control && byId(control.id + '-fault');
              if (!fault) continue;
              control.setAttribute('aria-invalid', 'true');
              fault.textContent = texts.join(' ');
              first = first ?? control;
            }
            if (answer && answer.request_id) {
              failure.append(element('p', 'Request ' + answer.request_id, 'small'));
            }
            failure.hidden = false;
            (first ?? failure).focus();
          };

          form.addEventListener('submit', async (event) => {
            event.preventDefault();
            forget();
            const number = asked;
            const isOwn = () => number === asked;
            const headers = {};
            if (form.dataset.body !== 'form') headers['Content-Type'] = 'application/json';
            const token = byId('token');
            if (token && token.value) headers.Authorization = 'Bearer ' + token.value;
            button.disabled = true;
            button.textContent = 'Working\\u2026';
            let response, answer;
            try {
              const folder = location.pathname.endsWith('/') ? location.pathname : location.pathname + '/';
              response = await fetch(new URL(form.dataset.action, location.origin + folder),
                { method: 'POST', headers, body: body(), cache: 'no-store' });
              answer = await response.json();
            } catch {
              answer = undefined;
            }
            if (!isOwn()) return;
            button.disabled = false;
            button.textContent = buttonText;
            if (!response) return complain('The server does not answer: is it still running?');
            if (response.ok && answer) return show(answer);
            const text = answer && (answer.error
              ?? (typeof answer.detail === 'string' ? answer.detail : 'Some fields are not as they should be.'));
            complain(text || 'The server answered with status ' + response.status + '.', answer);
          });
          controls.forEach(mark);
        })();
        """
}

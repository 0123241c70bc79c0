import { render } from 'preact';
import { App } from './App';
import './styles/fonts.css';
import './styles/base.css';
import './styles/band.css';
import './styles/list.css';
import './styles/reader.css';
import './styles/card.css';
import './styles/incident.css';
import './styles/registers.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);

import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { Tandem } from "./tandem";

/** A page of a clinic that shows the chat on demand. */
function Clinic(): React.JSX.Element {
  const [shown, show] = useState(false);
  return (
    <>
      <h1>Riverside Clinic, in React</h1>
      <p>
        <button type="button" aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? "Put the guide away" : "Open the guide"}
        </button>
      </p>
      {shown && <Tandem server={location.origin} heading="Riverside guide" accent="#27548a" country="US" className="guide" />}
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode><Clinic /></StrictMode>);

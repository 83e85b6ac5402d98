using System;

namespace Windows.System.Display
{
    /// <summary>Keeps the screen on while somebody watches.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.display.displayrequest"/>
    public sealed class DisplayRequest
    {
        private int active;

        public void RequestActive()
        {
            active++;
        }

        /// <exception cref="InvalidOperationException">There is no request to be released.</exception>
        public void RequestRelease()
        {
            if (active == 0) throw new InvalidOperationException("A method was called at an unexpected time.");
            active--;
        }
    }
}

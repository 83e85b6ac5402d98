namespace System.Threading
{
    /// <summary>A door that is opened once, for threads that wait until then.</summary>
    internal sealed class WaitGate
    {
        private bool isOpen;

        internal void Open()
        {
            lock (this)
            {
                isOpen = true;
                Monitor.PulseAll(this);
            }
        }
        /// <summary>Waits so many milliseconds, -1 for ever.</summary>
        internal bool Wait(int millisecondsTimeout)
        {
            lock (this)
            {
                if (!isOpen) Monitor.Wait(this, millisecondsTimeout);
                return isOpen;
            }
        }
    }
}

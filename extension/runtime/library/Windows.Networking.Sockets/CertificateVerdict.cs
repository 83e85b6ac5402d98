using System;
using System.Threading;
using Windows.Foundation;

namespace Windows.Networking.Sockets
{
    /// <summary>What the handlers of ServerCustomValidationRequested come to: told when they have returned and their deferrals are complete.</summary>
    internal sealed class CertificateVerdict
    {
        private readonly Action<bool> judged;
        private bool isRejected;
        /// <summary>The handlers themselves, and their deferrals.</summary>
        private int waiting = 1;

        internal CertificateVerdict(Action<bool> judged)
        {
            this.judged = judged;
        }

        internal Deferral GetDeferral()
        {
            Interlocked.Increment(ref waiting);
            return new Deferral(HandlersReturned);
        }

        internal void Reject()
        {
            isRejected = true;
        }

        internal void HandlersReturned()
        {
            if (Interlocked.Decrement(ref waiting) == 0) judged(!isRejected);
        }
    }
}

using System;
using System.Threading;

namespace Windows.Foundation
{
    /// <summary>A promise to finish later, given to whoever raised an event; that one goes on only after <c>Complete</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.deferral"/>
    public sealed class Deferral : IDisposable
    {
        private DeferralCompletedHandler handler;

        public Deferral(DeferralCompletedHandler handler)
        {
            if (handler == null) throw new ArgumentNullException("handler");
            this.handler = handler;
        }

        public void Dispose()
        {
            Complete();
        }

        /// <summary>Lets the one who raised the event go on.</summary>
        public void Complete()
        {
            var call = Interlocked.Exchange(ref handler, null);
            if (call != null) call();
        }
    }
}

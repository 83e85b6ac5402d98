using System;

namespace Windows.Foundation
{
    /// <summary>A promise to finish later, given to whoever raised an event; that one goes on only after <c>Complete</c>.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.deferral"/>
    public sealed class Deferral : IDisposable
    {
        public extern Deferral(DeferralCompletedHandler handler);
        public extern void Dispose();
        /// <summary>Lets the one who raised the event go on.</summary>
        public extern void Complete();
    }
}

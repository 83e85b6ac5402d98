using System;

namespace System.Threading
{
    /// <summary>The thread is aborted: whoever catches this and does not call <c>Thread.ResetAbort</c> sees it thrown again.</summary>
    public sealed class ThreadAbortException : SystemException
    {
        private readonly object state;

        internal ThreadAbortException(object state) : base("Thread was being aborted.")
        {
            this.state = state;
            HResult = unchecked((int)0x80131530);
        }
        public object ExceptionState
        {
            get { return state; }
        }
    }
}

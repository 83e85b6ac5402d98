namespace System.ComponentModel
{
    /// <summary>How an asynchronous operation ended.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.componentmodel.asynccompletedeventargs"/>
    public class AsyncCompletedEventArgs : EventArgs
    {
        private readonly Exception error;
        private readonly bool cancelled;
        private readonly object userState;

        public AsyncCompletedEventArgs(Exception error, bool cancelled, object userState)
        {
            this.error = error;
            this.cancelled = cancelled;
            this.userState = userState;
        }
        public bool Cancelled
        {
            get { return cancelled; }
        }
        public Exception Error
        {
            get { return error; }
        }
        public object UserState
        {
            get { return userState; }
        }
        protected void RaiseExceptionIfNecessary()
        {
            if (error != null) throw new System.Reflection.TargetInvocationException("An exception occurred during the operation, making the result invalid.  Check InnerException for exception details.", error);
            if (cancelled) throw new InvalidOperationException("Operation has been cancelled.");
        }
    }
}

using System;

namespace System.Diagnostics.Contracts
{
    /// <summary>Tells of a condition that did not hold.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.contracts.contractfailedeventargs"/>
    public sealed class ContractFailedEventArgs : EventArgs
    {
        public ContractFailedEventArgs(ContractFailureKind failureKind, string message, string condition, Exception originalException)
        {
            FailureKind = failureKind;
            Message = message;
            Condition = condition;
            OriginalException = originalException;
        }
        public ContractFailureKind FailureKind { get; private set; }
        public string Message { get; private set; }
        public string Condition { get; private set; }
        public Exception OriginalException { get; private set; }
        public bool Handled { get; private set; }
        public bool Unwind { get; private set; }
        public void SetHandled()
        {
            Handled = true;
        }
        public void SetUnwind()
        {
            Unwind = true;
        }
    }
}

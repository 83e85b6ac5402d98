using System;
using Windows.Foundation;

namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Asks Windows to postpone suspension, for instance to finish saving.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionsession"/>
    public sealed class ExtendedExecutionSession : IDisposable
    {
        public extern ExtendedExecutionSession();
        public extern string Description { get; set; }
        public extern uint PercentProgress { get; set; }
        public extern ExtendedExecutionReason Reason { get; set; }
        /// <summary>Raised when Windows takes the extension back; wind up at once.</summary>
        public extern event TypedEventHandler<object, ExtendedExecutionRevokedEventArgs> Revoked;
        public extern void Dispose();
        /// <summary>Asks for the extension; may be refused.</summary>
        public extern IAsyncOperation<ExtendedExecutionResult> RequestExtensionAsync();
    }
}

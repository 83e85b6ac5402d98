using System;
using Windows.Foundation;

namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Asks Windows to let an app run on while it is minimised; a restricted capability.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundsession"/>
    public sealed class ExtendedExecutionForegroundSession : IDisposable
    {
        public extern ExtendedExecutionForegroundSession();
        public extern string Description { get; set; }
        public extern ExtendedExecutionForegroundReason Reason { get; set; }
        /// <summary>Raised when Windows takes the extension back.</summary>
        public extern event TypedEventHandler<object, ExtendedExecutionForegroundRevokedEventArgs> Revoked;
        public extern void Dispose();
        /// <summary>Asks for the extension; may be refused.</summary>
        public extern IAsyncOperation<ExtendedExecutionForegroundResult> RequestExtensionAsync();
    }
}

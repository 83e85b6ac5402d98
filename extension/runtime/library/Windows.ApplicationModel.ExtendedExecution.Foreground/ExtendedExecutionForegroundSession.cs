using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Asks Windows to let an app run on while it is minimised; a restricted capability.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundsession"/>
    public sealed class ExtendedExecutionForegroundSession : IDisposable
    {
        /// <exception cref="Exception">The app has a session that was allowed and is not closed (0x8007139F).</exception>
        public ExtendedExecutionForegroundSession()
        {
            Description = "";
            Create();
        }

        public string Description { get; set; }
        public ExtendedExecutionForegroundReason Reason { get; set; }
        /// <summary>Raised when Windows takes the extension back; wind up at once. There is no sender.</summary>
        public event TypedEventHandler<object, ExtendedExecutionForegroundRevokedEventArgs> Revoked;

        public void Dispose()
        {
            Close();
        }

        /// <summary>Asks for the extension; may be refused.</summary>
        public IAsyncOperation<ExtendedExecutionForegroundResult> RequestExtensionAsync()
        {
            return Request(Reason, Raise).AsAsyncOperation();
        }

        private void Raise(ExtendedExecutionForegroundRevokedReason reason)
        {
            var handlers = Revoked;
            if (handlers != null) handlers(null, new ExtendedExecutionForegroundRevokedEventArgs(reason));
        }

        private extern void Create();
        private extern void Close();
        private extern Task<ExtendedExecutionForegroundResult> Request(ExtendedExecutionForegroundReason reason, Action<ExtendedExecutionForegroundRevokedReason> revoked);
    }
}

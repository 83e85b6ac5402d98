using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Asks Windows to postpone suspension, for instance to finish saving.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionsession"/>
    public sealed class ExtendedExecutionSession : IDisposable
    {
        /// <exception cref="Exception">The app has a session that was allowed and is not closed (0x8007139F).</exception>
        public ExtendedExecutionSession()
        {
            Description = "";
            Create();
        }

        public string Description { get; set; }
        public uint PercentProgress { get; set; }
        public ExtendedExecutionReason Reason { get; set; }
        /// <summary>Raised when Windows takes the extension back; wind up at once. There is no sender.</summary>
        public event TypedEventHandler<object, ExtendedExecutionRevokedEventArgs> Revoked;

        public void Dispose()
        {
            Close();
        }

        /// <summary>Asks for the extension; may be refused.</summary>
        public IAsyncOperation<ExtendedExecutionResult> RequestExtensionAsync()
        {
            return Request(Reason, Raise).AsAsyncOperation();
        }

        private void Raise(ExtendedExecutionRevokedReason reason)
        {
            var handlers = Revoked;
            if (handlers != null) handlers(null, new ExtendedExecutionRevokedEventArgs(reason));
        }

        private extern void Create();
        private extern void Close();
        private extern Task<ExtendedExecutionResult> Request(ExtendedExecutionReason reason, Action<ExtendedExecutionRevokedReason> revoked);
    }
}

using Windows.ApplicationModel.Background;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Starts a task when all transfers of the group have ended.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfercompletiongroup"/>
    public sealed class BackgroundTransferCompletionGroup
    {
        public extern BackgroundTransferCompletionGroup();
        public extern bool IsEnabled { get; }
        /// <summary>The trigger for the task.</summary>
        public extern IBackgroundTrigger Trigger { get; }
        /// <summary>Lets the group fire; no transfer can join afterwards.</summary>
        public extern void Enable();
    }
}

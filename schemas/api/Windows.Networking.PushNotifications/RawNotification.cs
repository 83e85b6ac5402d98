using System.Collections.Generic;

namespace Windows.Networking.PushNotifications
{
    /// <summary>A notification whose content only the app understands, at most 5 KB; it can start a task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.rawnotification"/>
    public sealed class RawNotification
    {
        private extern RawNotification();
        /// <summary>The address it came in by.</summary>
        public extern string ChannelId { get; }
        /// <summary>The content.</summary>
        public extern string Content { get; }
        public extern IReadOnlyDictionary<string, string> Headers { get; }
        public extern global::Windows.Storage.Streams.IBuffer ContentBytes { get; }
    }
}

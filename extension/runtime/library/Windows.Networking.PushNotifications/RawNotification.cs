using System.Collections.Generic;
using Windows.Security.Cryptography;
using Windows.Storage.Streams;

namespace Windows.Networking.PushNotifications
{
    /// <summary>A notification whose content only the app understands, at most 5 KB; it can start a task. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.rawnotification"/>
    public sealed class RawNotification
    {
        private IReadOnlyDictionary<string, string> headers;

        private RawNotification()
        {
        }

        /// <summary>The address it came in by.</summary>
        public string ChannelId
        {
            get { return ""; }
        }

        /// <summary>The content.</summary>
        public extern string Content { get; }

        public IReadOnlyDictionary<string, string> Headers
        {
            get
            {
                if (headers == null) headers = new Dictionary<string, string>();
                return headers;
            }
        }

        public IBuffer ContentBytes
        {
            get { return CryptographicBuffer.ConvertStringToBinary(Content, BinaryStringEncoding.Utf8); }
        }
    }
}

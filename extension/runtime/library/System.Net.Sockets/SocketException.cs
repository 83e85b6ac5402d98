using System.ComponentModel;
using System.Runtime.Serialization;

namespace System.Net.Sockets
{
    /// <summary>What the network refuses, with the code of Winsock.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.socketexception"/>
    public class SocketException : Win32Exception
    {
        public SocketException() : this((int)SocketError.SocketError)
        {
        }

        public SocketException(int errorCode) : base(errorCode, TextOf(errorCode))
        {
        }
        protected SocketException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }

        private SocketException(int errorCode, string message) : base(errorCode, message)
        {
        }

        public override int ErrorCode
        {
            get { return NativeErrorCode; }
        }

        public SocketError SocketErrorCode
        {
            get { return (SocketError)NativeErrorCode; }
        }

        /// <summary>Errors of the sockets of Windows carry the code in their HRESULT.</summary>
        internal static Exception Of(Exception error)
        {
            const int facility = unchecked((int)0x80070000);
            var code = error.HResult & 0xFFFF;
            return (error.HResult & unchecked((int)0xFFFF0000)) == facility && code >= 10000 && code < 12000 ? new SocketException(code, error.Message) : error;
        }

        private static string TextOf(int code)
        {
            return Enum.IsDefined(typeof(SocketError), code) ? ((SocketError)code).ToString() : "Unknown error (" + code + ")";
        }
    }
}

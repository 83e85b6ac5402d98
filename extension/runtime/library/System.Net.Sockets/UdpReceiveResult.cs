namespace System.Net.Sockets
{
    /// <summary>A packet, and who has sent it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.udpreceiveresult"/>
    public struct UdpReceiveResult : IEquatable<UdpReceiveResult>
    {
        private readonly byte[] buffer;
        private readonly IPEndPoint remoteEndPoint;

        public UdpReceiveResult(byte[] buffer, IPEndPoint remoteEndPoint)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (remoteEndPoint == null) throw new ArgumentNullException("remoteEndPoint");
            this.buffer = buffer;
            this.remoteEndPoint = remoteEndPoint;
        }

        public byte[] Buffer
        {
            get { return buffer; }
        }

        public IPEndPoint RemoteEndPoint
        {
            get { return remoteEndPoint; }
        }

        public override bool Equals(object obj)
        {
            return obj is UdpReceiveResult && Equals((UdpReceiveResult)obj);
        }

        public bool Equals(UdpReceiveResult other)
        {
            return Equals(buffer, other.buffer) && Equals(remoteEndPoint, other.remoteEndPoint);
        }

        public override int GetHashCode()
        {
            return buffer == null ? 0 : buffer.GetHashCode() ^ remoteEndPoint.GetHashCode();
        }

        public static bool operator ==(UdpReceiveResult left, UdpReceiveResult right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(UdpReceiveResult left, UdpReceiveResult right)
        {
            return !left.Equals(right);
        }
    }
}

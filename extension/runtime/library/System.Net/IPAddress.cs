using System.Collections.Generic;
using System.Net.Sockets;

namespace System.Net
{
    /// <summary>An address of the internet protocol, version 4 or 6.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.ipaddress"/>
    public class IPAddress
    {
        public static readonly IPAddress Any = new IPAddress(new byte[] { 0, 0, 0, 0 });
        public static readonly IPAddress Loopback = new IPAddress(new byte[] { 127, 0, 0, 1 });
        public static readonly IPAddress Broadcast = new IPAddress(new byte[] { 255, 255, 255, 255 });
        public static readonly IPAddress None = Broadcast;
        public static readonly IPAddress IPv6Any = new IPAddress(new byte[16]);
        public static readonly IPAddress IPv6Loopback = new IPAddress(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 });
        public static readonly IPAddress IPv6None = IPv6Any;
        private readonly byte[] bytes;
        private long scope;

        public IPAddress(long newAddress)
        {
            if (newAddress < 0 || newAddress > uint.MaxValue) throw new ArgumentOutOfRangeException("newAddress");
            bytes = new byte[] { (byte)newAddress, (byte)(newAddress >> 8), (byte)(newAddress >> 16), (byte)(newAddress >> 24) };
        }
        public IPAddress(byte[] address)
        {
            if (address == null) throw new ArgumentNullException("address");
            if (address.Length != 4 && address.Length != 16) throw new ArgumentException("An invalid IP address was specified.", "address");
            bytes = (byte[])address.Clone();
        }
        public IPAddress(byte[] address, long scopeid) : this(address)
        {
            if (address.Length != 16) throw new ArgumentException("An invalid IP address was specified.", "address");
            scope = scopeid;
        }
        public AddressFamily AddressFamily
        {
            get { return bytes.Length == 4 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6; }
        }
        public long ScopeId
        {
            get
            {
                CheckVersion6();
                return scope;
            }
            set
            {
                CheckVersion6();
                scope = value;
            }
        }
        private void CheckVersion6()
        {
            if (bytes.Length == 4) throw new NotSupportedException("The attempted operation is not supported for the type of object referenced.");
        }
        public bool IsIPv6LinkLocal
        {
            get { return bytes.Length == 16 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80; }
        }
        public bool IsIPv6SiteLocal
        {
            get { return bytes.Length == 16 && bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0xc0; }
        }
        public bool IsIPv6Multicast
        {
            get { return bytes.Length == 16 && bytes[0] == 0xff; }
        }
        public bool IsIPv6Teredo
        {
            get { return bytes.Length == 16 && bytes[0] == 0x20 && bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0; }
        }
        public bool IsIPv4MappedToIPv6
        {
            get
            {
                if (bytes.Length != 16 || bytes[10] != 0xff || bytes[11] != 0xff) return false;
                for (int i = 0; i < 10; i++)
                {
                    if (bytes[i] != 0) return false;
                }
                return true;
            }
        }
        public IPAddress MapToIPv4()
        {
            return bytes.Length == 4 ? this : new IPAddress(new byte[] { bytes[12], bytes[13], bytes[14], bytes[15] });
        }
        public IPAddress MapToIPv6()
        {
            if (bytes.Length == 16) return this;
            byte[] mapped = new byte[16];
            mapped[10] = 0xff;
            mapped[11] = 0xff;
            for (int i = 0; i < 4; i++) mapped[12 + i] = bytes[i];
            return new IPAddress(mapped);
        }
        public byte[] GetAddressBytes()
        {
            return (byte[])bytes.Clone();
        }
        public static bool IsLoopback(IPAddress address)
        {
            if (address == null) throw new ArgumentNullException("address");
            return address.bytes.Length == 4 ? address.bytes[0] == 127 : address.Equals(IPv6Loopback);
        }
        public static short HostToNetworkOrder(short host)
        {
            return unchecked((short)((host & 0xff) << 8 | (host >> 8 & 0xff)));
        }
        public static int HostToNetworkOrder(int host)
        {
            return unchecked((host & 0xff) << 24 | (host & 0xff00) << 8 | (host >> 8 & 0xff00) | (host >> 24 & 0xff));
        }
        public static long HostToNetworkOrder(long host)
        {
            return unchecked(((long)HostToNetworkOrder((int)host) << 32) | ((long)HostToNetworkOrder((int)(host >> 32)) & 0xffffffffL));
        }
        public static short NetworkToHostOrder(short network)
        {
            return HostToNetworkOrder(network);
        }
        public static int NetworkToHostOrder(int network)
        {
            return HostToNetworkOrder(network);
        }
        public static long NetworkToHostOrder(long network)
        {
            return HostToNetworkOrder(network);
        }

        public static IPAddress Parse(string ipString)
        {
            if (ipString == null) throw new ArgumentNullException("ipString");
            IPAddress address;
            if (!TryParse(ipString, out address)) throw new FormatException("An invalid IP address was specified.");
            return address;
        }
        public static bool TryParse(string ipString, out IPAddress address)
        {
            address = null;
            if (ipString == null) return false;
            long scope = 0;
            byte[] parsed = ipString.IndexOf(':') >= 0 ? Parse6(ipString, out scope) : Parse4(ipString);
            if (parsed == null) return false;
            address = new IPAddress(parsed);
            address.scope = scope;
            return true;
        }
        /// <summary>One to four numbers, decimal, octal or hexadecimal; the last one fills what is left. Null when it is none.</summary>
        private static byte[] Parse4(string text)
        {
            string[] parts = text.Split('.');
            if (parts.Length > 4) return null;
            byte[] result = new byte[4];
            for (int i = 0; i < parts.Length; i++)
            {
                long value = Number(parts[i]);
                bool isLast = i == parts.Length - 1;
                int width = isLast ? 4 - i : 1;
                if (value < 0 || value >= 1L << (8 * width)) return null;
                for (int k = 0; k < width; k++) result[i + k] = (byte)(value >> (8 * (width - 1 - k)));
            }
            return result;
        }
        private static long Number(string text)
        {
            int radix = 10;
            int at = 0;
            if (text.Length > 1 && text[0] == '0')
            {
                radix = text[1] == 'x' || text[1] == 'X' ? 16 : 8;
                at = radix == 16 ? 2 : 1;
            }
            if (at >= text.Length) return -1;
            long value = 0;
            for (; at < text.Length; at++)
            {
                int digit = Digit(text[at]);
                if (digit < 0 || digit >= radix) return -1;
                value = value * radix + digit;
                if (value > uint.MaxValue) return -1;
            }
            return value;
        }
        private static int Digit(char c)
        {
            if (c >= '0' && c <= '9') return c - '0';
            if (c >= 'a' && c <= 'f') return c - 'a' + 10;
            if (c >= 'A' && c <= 'F') return c - 'A' + 10;
            return -1;
        }
        private static byte[] Parse6(string text, out long scope)
        {
            scope = 0;
            if (text[0] == '[' && text[text.Length - 1] == ']') text = text.Substring(1, text.Length - 2);
            int percent = text.IndexOf('%');
            if (percent >= 0)
            {
                if (!long.TryParse(text.Substring(percent + 1), out scope)) return null;
                text = text.Substring(0, percent);
            }
            List<byte> front = new List<byte>();
            int gap = text.IndexOf("::");
            if (gap < 0) return Groups(text, front) && front.Count == 16 ? front.ToArray() : null;
            if (text.IndexOf("::", gap + 1) >= 0) return null;
            List<byte> behind = new List<byte>();
            if (!Groups(text.Substring(0, gap), front) || !Groups(text.Substring(gap + 2), behind) || front.Count + behind.Count > 14) return null;
            while (front.Count + behind.Count < 16) front.Add(0);
            front.AddRange(behind);
            return front.ToArray();
        }
        private static bool Groups(string text, List<byte> into)
        {
            if (text.Length == 0) return true;
            string[] parts = text.Split(':');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i == parts.Length - 1 && parts[i].IndexOf('.') >= 0)
                {
                    byte[] four = parts[i].Split('.').Length == 4 ? Parse4(parts[i]) : null;
                    if (four == null) return false;
                    into.AddRange(four);
                    continue;
                }
                if (parts[i].Length == 0 || parts[i].Length > 4) return false;
                int value = 0;
                for (int k = 0; k < parts[i].Length; k++)
                {
                    int digit = Digit(parts[i][k]);
                    if (digit < 0) return false;
                    value = value * 16 + digit;
                }
                into.Add((byte)(value >> 8));
                into.Add((byte)value);
            }
            return true;
        }
        public override bool Equals(object comparand)
        {
            IPAddress other = comparand as IPAddress;
            if (other == null || other.bytes.Length != bytes.Length || other.scope != scope) return false;
            for (int i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] != other.bytes[i]) return false;
            }
            return true;
        }
        public override int GetHashCode()
        {
            int hash = 0;
            for (int i = 0; i < bytes.Length; i += 4) hash = unchecked(hash * 31 + (bytes[i] | bytes[i + 1] << 8 | bytes[i + 2] << 16 | bytes[i + 3] << 24));
            return hash;
        }
        public override string ToString()
        {
            if (bytes.Length == 4) return Four(0);
            int[] groups = new int[8];
            for (int i = 0; i < 8; i++) groups[i] = bytes[i * 2] << 8 | bytes[i * 2 + 1];
            bool endsInFour = EndsInFour(groups);
            int length = endsInFour ? 6 : 8;
            int from = -1;
            int longest = 1;
            for (int i = 0; i < length; i++)
            {
                int end = i;
                while (end < length && groups[end] == 0) end++;
                if (end - i > longest)
                {
                    from = i;
                    longest = end - i;
                }
                if (end > i) i = end;
            }
            string text = "";
            for (int i = 0; i < length; i++)
            {
                if (i == from)
                {
                    text += "::";
                    i += longest - 1;
                    continue;
                }
                if (text.Length > 0 && text[text.Length - 1] != ':') text += ":";
                text += groups[i].ToString("x");
            }
            if (endsInFour)
            {
                if (text[text.Length - 1] != ':') text += ":";
                text += Four(12);
            }
            return scope == 0 ? text : text + "%" + scope.ToString();
        }
        private string Four(int at)
        {
            return bytes[at].ToString() + "." + bytes[at + 1].ToString() + "." + bytes[at + 2].ToString() + "." + bytes[at + 3].ToString();
        }
        /// <summary>Addresses of version 4 within version 6 are written as such.</summary>
        private static bool EndsInFour(int[] groups)
        {
            for (int i = 0; i < 4; i++)
            {
                if (groups[i] != 0) return groups[4] == 0 && groups[5] == 0x5efe;
            }
            if (groups[6] == 0) return false;
            if (groups[4] == 0) return groups[5] == 0 || groups[5] == 0xffff;
            return groups[4] == 0xffff && groups[5] == 0;
        }
    }
}

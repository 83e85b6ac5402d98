using System.Text;

namespace System.IO
{
    /// <summary>Reads numbers and text in binary form.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.binaryreader"/>
    public class BinaryReader : IDisposable
    {
        private Stream stream;
        private readonly Encoding encoding;
        private readonly bool leaveOpen;
        private readonly byte[] bytes = new byte[16];
        private readonly Decoder decoder;
        /// <summary>The second half of a surrogate pair whose first was given already.</summary>
        private string waiting = "";

        public BinaryReader(Stream input) : this(input, new UTF8Encoding(), false)
        {
        }
        public BinaryReader(Stream input, Encoding encoding) : this(input, encoding, false)
        {
        }
        public BinaryReader(Stream input, Encoding encoding, bool leaveOpen)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!input.CanRead) throw new ArgumentException("Stream was not readable.");
            stream = input;
            this.encoding = encoding;
            this.leaveOpen = leaveOpen;
            decoder = encoding.GetDecoder();
        }
        public virtual Stream BaseStream
        {
            get { return stream; }
        }
        private void CheckOpen()
        {
            if (stream == null) throw new ObjectDisposedException(null, "Cannot access a closed file.");
        }
        /// <summary>Fills the first bytes of the array.</summary>
        private byte[] Take(int count)
        {
            CheckOpen();
            int all = 0;
            while (all < count)
            {
                int read = stream.Read(bytes, all, count - all);
                if (read == 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
                all += read;
            }
            return bytes;
        }
        public virtual bool ReadBoolean()
        {
            return Take(1)[0] != 0;
        }
        public virtual byte ReadByte()
        {
            CheckOpen();
            int value = stream.ReadByte();
            if (value < 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
            return (byte)value;
        }
        public virtual sbyte ReadSByte()
        {
            return unchecked((sbyte)Take(1)[0]);
        }
        public virtual short ReadInt16()
        {
            return BitConverter.ToInt16(Take(2), 0);
        }
        public virtual ushort ReadUInt16()
        {
            return BitConverter.ToUInt16(Take(2), 0);
        }
        public virtual int ReadInt32()
        {
            return BitConverter.ToInt32(Take(4), 0);
        }
        public virtual uint ReadUInt32()
        {
            return BitConverter.ToUInt32(Take(4), 0);
        }
        public virtual long ReadInt64()
        {
            return BitConverter.ToInt64(Take(8), 0);
        }
        public virtual ulong ReadUInt64()
        {
            return BitConverter.ToUInt64(Take(8), 0);
        }
        public virtual float ReadSingle()
        {
            return BitConverter.ToSingle(Take(4), 0);
        }
        public virtual double ReadDouble()
        {
            return BitConverter.ToDouble(Take(8), 0);
        }
        public virtual decimal ReadDecimal()
        {
            Take(16);
            int[] bits = new int[4];
            for (int i = 0; i < 4; i++) bits[i] = BitConverter.ToInt32(bytes, 4 * i);
            return new decimal(bits);
        }
        /// <summary>Length in bytes, seven bits at a time, then that many bytes.</summary>
        public virtual string ReadString()
        {
            CheckOpen();
            int length = Read7BitEncodedInt();
            if (length < 0) throw new IOException("BinaryReader encountered an invalid string length of " + length + " characters.");
            byte[] all = ReadBytes(length);
            if (all.Length < length) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
            return encoding.GetString(all);
        }
        protected internal int Read7BitEncodedInt()
        {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7)
            {
                byte part = ReadByte();
                value |= (part & 0x7F) << shift;
                if ((part & 0x80) == 0) return value;
            }
            throw new FormatException("Too many bytes in what should have been a 7 bit encoded Int32.");
        }
        public virtual byte[] ReadBytes(int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            CheckOpen();
            byte[] result = new byte[count];
            int all = 0;
            while (all < count)
            {
                int read = stream.Read(result, all, count - all);
                if (read == 0) break;
                all += read;
            }
            if (all == count) return result;
            byte[] shorter = new byte[all];
            Array.Copy(result, 0, shorter, 0, all);
            return shorter;
        }
        public virtual int Read(byte[] buffer, int index, int count)
        {
            Stream.CheckPart(buffer, index, count);
            CheckOpen();
            return stream.Read(buffer, index, count);
        }
        public virtual int Read()
        {
            CheckOpen();
            while (waiting.Length == 0)
            {
                int value = stream.ReadByte();
                if (value < 0) return -1;
                waiting = decoder.Decode(new byte[] { (byte)value }, 0, 1, false);
            }
            char first = waiting[0];
            waiting = waiting.Substring(1);
            return first;
        }
        public virtual int Read(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            int all = 0;
            while (all < count)
            {
                int value = Read();
                if (value < 0) break;
                buffer[index + all++] = (char)value;
            }
            return all;
        }
        public virtual char ReadChar()
        {
            int value = Read();
            if (value < 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
            return (char)value;
        }
        public virtual char[] ReadChars(int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            char[] result = new char[count];
            int all = Read(result, 0, count);
            if (all == count) return result;
            char[] shorter = new char[all];
            Array.Copy(result, 0, shorter, 0, all);
            return shorter;
        }
        public virtual int PeekChar()
        {
            CheckOpen();
            if (!stream.CanSeek) return -1;
            long place = stream.Position;
            string before = waiting;
            int value = Read();
            stream.Position = place;
            waiting = before;
            decoder.Reset();
            return value;
        }
        public virtual void Close()
        {
            Dispose(true);
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            if (disposing && !leaveOpen && stream != null) stream.Close();
            stream = null;
        }
    }
}

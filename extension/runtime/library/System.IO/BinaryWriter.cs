using System.Text;

namespace System.IO
{
    /// <summary>Writes numbers and text in binary form.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.binarywriter"/>
    public class BinaryWriter : IDisposable
    {
        public static readonly BinaryWriter Null = new BinaryWriter();
        protected Stream OutStream;
        private readonly Encoding encoding;
        private readonly bool leaveOpen;

        protected BinaryWriter() : this(Stream.Null)
        {
        }
        public BinaryWriter(Stream output) : this(output, new UTF8Encoding(false, true), false)
        {
        }
        public BinaryWriter(Stream output, Encoding encoding) : this(output, encoding, false)
        {
        }
        public BinaryWriter(Stream output, Encoding encoding, bool leaveOpen)
        {
            if (output == null) throw new ArgumentNullException("output");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!output.CanWrite) throw new ArgumentException("Stream was not writable.");
            OutStream = output;
            this.encoding = encoding;
            this.leaveOpen = leaveOpen;
        }
        public virtual Stream BaseStream
        {
            get
            {
                Flush();
                return OutStream;
            }
        }
        private void Put(byte[] bytes)
        {
            OutStream.Write(bytes, 0, bytes.Length);
        }
        public virtual void Write(bool value)
        {
            OutStream.WriteByte((byte)(value ? 1 : 0));
        }
        public virtual void Write(byte value)
        {
            OutStream.WriteByte(value);
        }
        public virtual void Write(sbyte value)
        {
            OutStream.WriteByte(unchecked((byte)value));
        }
        public virtual void Write(byte[] buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            Put(buffer);
        }
        public virtual void Write(byte[] buffer, int index, int count)
        {
            OutStream.Write(buffer, index, count);
        }
        public virtual void Write(char ch)
        {
            if (char.IsSurrogate(ch)) throw new ArgumentException("Unicode surrogate characters must be written out as pairs together in the same call, not individually. Consider passing in a character array instead.");
            Put(encoding.GetBytes(ch.ToString()));
        }
        public virtual void Write(char[] chars)
        {
            if (chars == null) throw new ArgumentNullException("chars");
            Put(encoding.GetBytes(chars));
        }
        public virtual void Write(char[] chars, int index, int count)
        {
            Put(encoding.GetBytes(chars, index, count));
        }
        public virtual void Write(short value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(ushort value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(int value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(uint value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(long value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(ulong value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(float value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(double value)
        {
            Put(BitConverter.GetBytes(value));
        }
        public virtual void Write(decimal value)
        {
            foreach (int part in decimal.GetBits(value)) Write(part);
        }
        /// <summary>Length in bytes, seven bits at a time, then the bytes.</summary>
        public virtual void Write(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            byte[] bytes = encoding.GetBytes(value);
            Write7BitEncodedInt(bytes.Length);
            Put(bytes);
        }
        protected void Write7BitEncodedInt(int value)
        {
            uint left = unchecked((uint)value);
            while (left >= 0x80)
            {
                Write((byte)(left & 0x7F | 0x80));
                left >>= 7;
            }
            Write((byte)left);
        }
        public virtual long Seek(int offset, SeekOrigin origin)
        {
            return OutStream.Seek(offset, origin);
        }
        public virtual void Flush()
        {
            OutStream.Flush();
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
            if (!disposing) return;
            if (leaveOpen) OutStream.Flush();
            else OutStream.Close();
        }
    }
}

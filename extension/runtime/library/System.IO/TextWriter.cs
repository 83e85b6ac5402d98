using System.Text;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Takes text, character by character or line by line.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.textwriter"/>
    public abstract class TextWriter : IDisposable
    {
        public static readonly TextWriter Null = new NullWriter();
        private readonly IFormatProvider formatProvider;
        private string newLine = "\r\n";

        protected TextWriter()
        {
        }
        protected TextWriter(IFormatProvider formatProvider)
        {
            this.formatProvider = formatProvider;
        }
        public virtual IFormatProvider FormatProvider
        {
            get { return formatProvider; }
        }
        public abstract Encoding Encoding { get; }
        public virtual string NewLine
        {
            get { return newLine; }
            set { newLine = value ?? "\r\n"; }
        }
        public virtual void Write(char value)
        {
        }
        public virtual void Write(char[] buffer, int index, int count)
        {
            for (int i = 0; i < count; i++) Write(buffer[index + i]);
        }
        public virtual void Write(string value)
        {
            if (value != null) Write(value.ToCharArray());
        }
        public virtual void Write(string format, object arg0)
        {
            Write(string.Format(FormatProvider, format, arg0));
        }
        public virtual void Write(string format, object arg0, object arg1)
        {
            Write(string.Format(FormatProvider, format, arg0, arg1));
        }
        public virtual void Write(string format, object arg0, object arg1, object arg2)
        {
            Write(string.Format(FormatProvider, format, arg0, arg1, arg2));
        }
        public virtual void Write(string format, params object[] arg)
        {
            Write(string.Format(FormatProvider, format, arg));
        }
        public virtual void Write(bool value)
        {
            Write(value ? "True" : "False");
        }
        public virtual void Write(char[] buffer)
        {
            if (buffer != null) Write(buffer, 0, buffer.Length);
        }
        public virtual void Write(decimal value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(double value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(float value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(int value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(long value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(object value)
        {
            if (value != null) Write(TextOf(value));
        }
        private string TextOf(object value)
        {
            IFormattable formattable = value as IFormattable;
            if (formattable != null) return formattable.ToString(null, FormatProvider);
            return value == null ? "" : value.ToString();
        }
        public virtual void Write(uint value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void Write(ulong value)
        {
            Write(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(char value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(bool value)
        {
            WriteLine(value ? "True" : "False");
        }
        public virtual void WriteLine(char[] buffer)
        {
            WriteLine(new string(buffer));
        }
        public virtual void WriteLine(decimal value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(double value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(float value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(int value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(long value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(object value)
        {
            WriteLine(TextOf(value));
        }
        public virtual void WriteLine(uint value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine(ulong value)
        {
            WriteLine(value.ToString(FormatProvider));
        }
        public virtual void WriteLine()
        {
            Write(NewLine);
        }
        public virtual void WriteLine(char[] buffer, int index, int count)
        {
            WriteLine(new string(buffer, index, count));
        }
        public virtual void WriteLine(string value)
        {
            Write(value);
            Write(NewLine);
        }
        public virtual void WriteLine(string format, object arg0)
        {
            WriteLine(string.Format(FormatProvider, format, arg0));
        }
        public virtual void WriteLine(string format, object arg0, object arg1)
        {
            WriteLine(string.Format(FormatProvider, format, arg0, arg1));
        }
        public virtual void WriteLine(string format, object arg0, object arg1, object arg2)
        {
            WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));
        }
        public virtual void WriteLine(string format, params object[] arg)
        {
            WriteLine(string.Format(FormatProvider, format, arg));
        }
        public virtual Task WriteAsync(char value)
        {
            Write(value);
            return Task.CompletedTask;
        }
        public virtual Task WriteAsync(string value)
        {
            Write(value);
            return Task.CompletedTask;
        }
        public Task WriteAsync(char[] buffer)
        {
            return buffer == null ? Task.CompletedTask : WriteAsync(buffer, 0, buffer.Length);
        }
        public virtual Task WriteAsync(char[] buffer, int index, int count)
        {
            Write(buffer, index, count);
            return Task.CompletedTask;
        }
        public virtual Task WriteLineAsync(char value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }
        public virtual Task WriteLineAsync(char[] buffer, int index, int count)
        {
            WriteLine(buffer, index, count);
            return Task.CompletedTask;
        }
        public virtual Task WriteLineAsync()
        {
            WriteLine();
            return Task.CompletedTask;
        }
        public virtual Task WriteLineAsync(string value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }
        public virtual Task FlushAsync()
        {
            Flush();
            return Task.CompletedTask;
        }
        public virtual void Flush()
        {
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
        }

        /// <summary>Forgets all text.</summary>
        private sealed class NullWriter : TextWriter
        {
            public override Encoding Encoding
            {
                get { return Encoding.UTF8; }
            }
        }
    }
}

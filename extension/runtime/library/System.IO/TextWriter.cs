using System.Text;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Takes text, character by character or line by line.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.textwriter"/>
    public abstract class TextWriter : IDisposable
    {
        private string newLine = "\r\n";

        protected TextWriter()
        {
        }
        protected TextWriter(IFormatProvider formatProvider)
        {
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
            if (value == null) return;
            foreach (char c in value) Write(c);
        }
        public virtual void Write(string format, object arg0)
        {
            Write(string.Format(format, arg0));
        }
        public virtual void Write(string format, object arg0, object arg1)
        {
            Write(string.Format(format, arg0, arg1));
        }
        public virtual void Write(string format, params object[] arg)
        {
            Write(string.Format(format, arg));
        }
        public virtual void Write(bool value)
        {
            Write(value ? "True" : "False");
        }
        public virtual void Write(char[] buffer)
        {
            Write(new string(buffer));
        }
        public virtual void Write(decimal value)
        {
            Write(value.ToString());
        }
        public virtual void Write(double value)
        {
            Write(value.ToString());
        }
        public virtual void Write(float value)
        {
            Write(value.ToString());
        }
        public virtual void Write(int value)
        {
            Write(value.ToString());
        }
        public virtual void Write(long value)
        {
            Write(value.ToString());
        }
        public virtual void Write(object value)
        {
            Write(value == null ? "" : value.ToString());
        }
        public virtual void Write(uint value)
        {
            Write(value.ToString());
        }
        public virtual void Write(ulong value)
        {
            Write(value.ToString());
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
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(double value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(float value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(int value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(long value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(object value)
        {
            WriteLine(value == null ? "" : value.ToString());
        }
        public virtual void WriteLine(uint value)
        {
            WriteLine(value.ToString());
        }
        public virtual void WriteLine(ulong value)
        {
            WriteLine(value.ToString());
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
            WriteLine(string.Format(format, arg0));
        }
        public virtual void WriteLine(string format, object arg0, object arg1)
        {
            WriteLine(string.Format(format, arg0, arg1));
        }
        public virtual void WriteLine(string format, params object[] arg)
        {
            WriteLine(string.Format(format, arg));
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
            Dispose();
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
        }
    }
}

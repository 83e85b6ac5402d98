using System.Reflection;
using System.Text;

namespace System.Diagnostics
{
    /// <summary>A call that is under way, or was when an exception came by.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.stackframe"/>
    public class StackFrame
    {
        public const int OFFSET_UNKNOWN = -1;

        private MethodBase method;
        private string fileName;
        private int lineNumber;
        private int columnNumber;
        /// <summary>`Namespace.Type.Method(Int32 x)`.</summary>
        private string text;
        /// <summary>What stands between this call and the next one, as where an exception was thrown again; null for nothing.</summary>
        private string wordsBehind;

        public StackFrame() : this(0, false)
        {
        }
        public StackFrame(bool fNeedFileInfo) : this(0, fNeedFileInfo)
        {
        }
        public StackFrame(int skipFrames) : this(skipFrames, false)
        {
        }
        public StackFrame(int skipFrames, bool fNeedFileInfo)
        {
            StackFrame found = new StackTrace(skipFrames, fNeedFileInfo).GetFrame(0);
            if (found == null) return;
            method = found.method;
            fileName = found.fileName;
            lineNumber = found.lineNumber;
            columnNumber = found.columnNumber;
            text = found.text;
        }
        public StackFrame(string fileName, int lineNumber) : this(fileName, lineNumber, 0)
        {
        }
        public StackFrame(string fileName, int lineNumber, int colNumber) : this()
        {
            this.fileName = fileName;
            this.lineNumber = lineNumber;
            columnNumber = colNumber;
        }
        public virtual MethodBase GetMethod()
        {
            return method;
        }
        public virtual string GetFileName()
        {
            return fileName;
        }
        public virtual int GetFileLineNumber()
        {
            return lineNumber;
        }
        public virtual int GetFileColumnNumber()
        {
            return columnNumber;
        }
        /// <summary>There is no intermediate language here.</summary>
        public virtual int GetILOffset()
        {
            return OFFSET_UNKNOWN;
        }
        public virtual int GetNativeOffset()
        {
            return OFFSET_UNKNOWN;
        }
        public override string ToString()
        {
            if (method == null) return "<null>" + Environment.NewLine;
            StringBuilder result = new StringBuilder(method.Name);
            if (method.IsGenericMethod)
            {
                result.Append('<');
                Type[] arguments = method.GetGenericArguments();
                for (int i = 0; i < arguments.Length; i++) result.Append(i == 0 ? "" : ",").Append(arguments[i].Name);
                result.Append('>');
            }
            result.Append(" at offset <offset unknown> in file:line:column ").Append(fileName ?? "<filename unknown>");
            return result.Append(':').Append(lineNumber).Append(':').Append(columnNumber).AppendLine().ToString();
        }
        internal void ForgetPlace()
        {
            fileName = null;
            lineNumber = 0;
            columnNumber = 0;
        }
        internal void AppendLineTo(StringBuilder result)
        {
            result.Append("   at ").Append(text);
            if (fileName != null) result.Append(" in ").Append(fileName).Append(":line ").Append(lineNumber);
            if (wordsBehind != null) result.AppendLine().Append(wordsBehind);
        }
    }
}

using System;
using System.Reflection;

namespace System.Diagnostics
{
    /// <summary>One of the calls that led to a place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.stackframe"/>
    public class StackFrame
    {
        public const int OFFSET_UNKNOWN = -1;
        private readonly MethodBase method;
        private readonly string fileName;
        private readonly int lineNumber;

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
            Line = "";
            if (found == null) return;
            Line = found.Line;
            method = found.method;
            fileName = found.fileName;
            lineNumber = found.lineNumber;
        }
        public StackFrame(string fileName, int lineNumber)
        {
            this.fileName = fileName;
            this.lineNumber = lineNumber;
            Line = "";
        }
        /// <summary>`   at A.M(Int32 x) in a.cs:line 3`.</summary>
        internal StackFrame(string line, bool withFile)
        {
            method = MethodOf(line);
            int file = line.LastIndexOf(") in ", StringComparison.Ordinal) + 1;
            int number = line.LastIndexOf(":line ", StringComparison.Ordinal);
            Line = file == 0 || withFile ? line : line.Substring(0, file);
            if (file == 0 || number < file || !withFile) return;
            fileName = line.Substring(file + 4, number - file - 4);
            lineNumber = int.Parse(line.Substring(number + 6));
        }
        internal string Line { get; private set; }
        private static extern MethodBase MethodOf(string line);

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
        /// <summary>Not told here.</summary>
        public virtual int GetFileColumnNumber()
        {
            return 0;
        }
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
            string name = method == null ? "<null>" : method.Name;
            return name + " at offset " + OFFSET_UNKNOWN + " in file:line:column " + (fileName ?? "<filename unknown>") + ":" + lineNumber + ":0" + Environment.NewLine;
        }
    }
}

using System;
using System.Collections.Generic;

namespace System.Diagnostics
{
    /// <summary>The calls that led to a place.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.stacktrace"/>
    public class StackTrace
    {
        public const int METHODS_TO_SKIP = 0;
        private readonly List<StackFrame> frames = new List<StackFrame>();

        public StackTrace() : this(0, false)
        {
        }
        public StackTrace(bool fNeedFileInfo) : this(0, fNeedFileInfo)
        {
        }
        public StackTrace(int skipFrames) : this(skipFrames, false)
        {
        }
        public StackTrace(int skipFrames, bool fNeedFileInfo)
        {
            if (skipFrames < 0) throw new ArgumentOutOfRangeException("skipFrames", "Non-negative number required.");
            Read(Environment.StackTrace, true, skipFrames, fNeedFileInfo);
        }
        public StackTrace(Exception e) : this(e, 0, false)
        {
        }
        public StackTrace(Exception e, bool fNeedFileInfo) : this(e, 0, fNeedFileInfo)
        {
        }
        public StackTrace(Exception e, int skipFrames) : this(e, skipFrames, false)
        {
        }
        public StackTrace(Exception e, int skipFrames, bool fNeedFileInfo)
        {
            if (e == null) throw new ArgumentNullException("e");
            if (skipFrames < 0) throw new ArgumentOutOfRangeException("skipFrames", "Non-negative number required.");
            Read(e.StackTrace ?? "", false, skipFrames, fNeedFileInfo);
        }
        public StackTrace(StackFrame frame)
        {
            frames.Add(frame);
        }
        public virtual int FrameCount
        {
            get { return frames.Count; }
        }
        public virtual StackFrame GetFrame(int index)
        {
            return index >= 0 && index < frames.Count ? frames[index] : null;
        }
        public virtual StackFrame[] GetFrames()
        {
            return frames.Count == 0 ? null : frames.ToArray();
        }
        public override string ToString()
        {
            string text = "";
            foreach (StackFrame frame in frames) text += frame.Line + Environment.NewLine;
            return text;
        }

        /// <summary>Lines between the traces of an exception that was thrown again are no calls.</summary>
        private void Read(string text, bool isOwn, int skipFrames, bool withFiles)
        {
            foreach (string line in text.Split('\n'))
            {
                if (!line.StartsWith("   at ")) continue;
                if (isOwn && (line.StartsWith("   at System.Environment.") || line.StartsWith("   at System.Diagnostics.Stack"))) continue;
                isOwn = false;
                if (skipFrames-- > 0) continue;
                frames.Add(new StackFrame(line, withFiles));
            }
        }
    }
}

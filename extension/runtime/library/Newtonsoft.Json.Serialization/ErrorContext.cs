using System;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>An error while an object is written or read, which a handler may declare handled.</summary>
    public class ErrorContext
    {
        internal ErrorContext(object originalObject, object member, string path, Exception error)
        {
            OriginalObject = originalObject;
            Member = member;
            Path = path;
            Error = error;
        }
        public Exception Error { get; private set; }
        public object OriginalObject { get; private set; }
        public object Member { get; private set; }
        public string Path { get; private set; }
        public bool Handled { get; set; }
    }
}

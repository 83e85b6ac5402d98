using System.Globalization;
using System.Runtime.Serialization;

namespace System.Text.Json
{
    /// <summary>Text is not JSON, or not the JSON that was expected.</summary>
    public class JsonException : Exception
    {
        public JsonException()
        {
        }
        public JsonException(string message) : base(message)
        {
        }
        public JsonException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public JsonException(string message, string path, long? lineNumber, long? bytePositionInLine) : base(message)
        {
            Path = path;
            LineNumber = lineNumber;
            BytePositionInLine = bytePositionInLine;
        }
        public JsonException(string message, string path, long? lineNumber, long? bytePositionInLine, Exception innerException) : base(message, innerException)
        {
            Path = path;
            LineNumber = lineNumber;
            BytePositionInLine = bytePositionInLine;
        }
        protected JsonException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public string Path { get; internal set; }
        public long? LineNumber { get; internal set; }
        public long? BytePositionInLine { get; internal set; }

        /// <summary>`path` null: only the place is told.</summary>
        internal static JsonException At(string message, string path, JsonCursor cursor, Exception inner)
        {
            string place = "LineNumber: " + cursor.Line.ToString(CultureInfo.InvariantCulture) + " | BytePositionInLine: " + cursor.BytePosition.ToString(CultureInfo.InvariantCulture) + ".";
            return new JsonException(message + (path == null ? " " : " Path: " + path + " | ") + place, path, cursor.Line, cursor.BytePosition, inner);
        }
    }
}

using System;

namespace Newtonsoft.Json
{
    /// <summary>Text is not the JSON that was expected.</summary>
    public class JsonReaderException : JsonException
    {
        public JsonReaderException()
        {
        }
        public JsonReaderException(string message) : base(message)
        {
        }
        public JsonReaderException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public JsonReaderException(string message, string path, int lineNumber, int linePosition, Exception innerException) : base(message, innerException)
        {
            Path = path;
            LineNumber = lineNumber;
            LinePosition = linePosition;
        }
        public int LineNumber { get; private set; }
        public int LinePosition { get; private set; }
        public string Path { get; private set; }

        internal static JsonReaderException At(JsonReader reader, string message)
        {
            return At(reader, message, null);
        }
        internal static JsonReaderException At(JsonReader reader, string message, Exception inner)
        {
            return At(reader as IJsonLineInfo, reader.Path, message, inner);
        }
        internal static JsonReaderException At(IJsonLineInfo place, string path, string message, Exception inner)
        {
            bool isKnown = place != null && place.HasLineInfo();
            string text = AtPlace(place, path, message);
            return new JsonReaderException(text, path, isKnown ? place.LineNumber : 0, isKnown ? place.LinePosition : 0, inner);
        }
    }
}

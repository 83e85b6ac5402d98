using System;

namespace Newtonsoft.Json
{
    /// <summary>A JsonWriter was asked for something that would not be JSON.</summary>
    public class JsonWriterException : JsonException
    {
        public JsonWriterException()
        {
        }
        public JsonWriterException(string message) : base(message)
        {
        }
        public JsonWriterException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public JsonWriterException(string message, string path, Exception innerException) : base(message, innerException)
        {
            Path = path;
        }
        public string Path { get; private set; }

        internal static JsonWriterException At(JsonWriter writer, string message)
        {
            return new JsonWriterException(AtPlace(null, writer.ContainerPath, message), writer.ContainerPath, null);
        }
    }
}

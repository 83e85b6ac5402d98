using System.Collections.ObjectModel;

namespace Newtonsoft.Json
{
    /// <summary>Converters in the order in which they are asked.</summary>
    public class JsonConverterCollection : Collection<JsonConverter>
    {
    }
}

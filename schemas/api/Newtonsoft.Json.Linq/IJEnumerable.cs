using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A sequence of tokens.</summary>
    public interface IJEnumerable<out T> : IEnumerable<T> where T : JToken
    {
        IJEnumerable<JToken> this[object key] { get; }
    }
}

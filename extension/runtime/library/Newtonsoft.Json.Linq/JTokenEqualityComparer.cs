using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Compares tokens by what they contain.</summary>
    public class JTokenEqualityComparer : IEqualityComparer<JToken>
    {
        public bool Equals(JToken x, JToken y)
        {
            return JToken.DeepEquals(x, y);
        }
        public int GetHashCode(JToken obj)
        {
            return obj == null ? 0 : obj.DeepHash();
        }
    }
}

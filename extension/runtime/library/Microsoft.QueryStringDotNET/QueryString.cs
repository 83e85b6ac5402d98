using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.QueryStringDotNET
{
    /// <summary>Arguments of toasts and addresses: <c>action=view&amp;id=5</c>. Names may be there more than once.</summary>
    /// <seealso href="https://github.com/WindowsNotifications/QueryString.NET"/>
    public sealed class QueryString : IEnumerable<QueryStringParameter>
    {
        private readonly List<QueryStringParameter> parameters = new List<QueryStringParameter>();

        public static QueryString Parse(string queryString)
        {
            QueryString result = new QueryString();
            if (string.IsNullOrWhiteSpace(queryString)) return result;
            foreach (string part in queryString.Split('&'))
            {
                int at = part.IndexOf('=');
                if (at < 0) result.Add(Uri.UnescapeDataString(part));
                else result.Add(Uri.UnescapeDataString(part.Substring(0, at)), Uri.UnescapeDataString(part.Substring(at + 1)));
            }
            return result;
        }

        /// <summary>The first value of that name, null for a name alone.</summary>
        public string this[string name]
        {
            get
            {
                QueryStringParameter found = Find(name);
                if (found == null) throw new KeyNotFoundException("A query string value with name '" + name + "' was not found.");
                return found.Value;
            }
        }
        public bool Contains(string name)
        {
            return Find(name) != null;
        }
        public bool Contains(string name, string value)
        {
            return parameters.Exists(each => each.Name == name && each.Value == value);
        }
        public bool TryGetValue(string name, out string value)
        {
            QueryStringParameter found = Find(name);
            value = found == null ? null : found.Value;
            return found != null;
        }
        public string[] GetAllValues(string name)
        {
            return parameters.FindAll(each => each.Name == name).ConvertAll(each => each.Value).ToArray();
        }
        public void Add(string name)
        {
            Add(name, null);
        }
        public void Add(string name, string value)
        {
            parameters.Add(new QueryStringParameter(name, value));
        }
        public void Add(QueryStringParameter parameter)
        {
            parameters.Add(parameter);
        }
        public void Set(string name)
        {
            Set(name, null);
        }
        /// <summary>Takes the place of the values of that name.</summary>
        public void Set(string name, string value)
        {
            RemoveAll(name);
            Add(name, value);
        }
        /// <summary>Only the first of that name.</summary>
        public bool Remove(string name)
        {
            QueryStringParameter found = Find(name);
            return found != null && parameters.Remove(found);
        }
        public int RemoveAll(string name)
        {
            return parameters.RemoveAll(each => each.Name == name);
        }
        public override string ToString()
        {
            return string.Join("&", parameters.ConvertAll(Written).ToArray());
        }
        public IEnumerator<QueryStringParameter> GetEnumerator()
        {
            return parameters.GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        private QueryStringParameter Find(string name)
        {
            return parameters.Find(each => each.Name == name);
        }
        private static string Written(QueryStringParameter parameter)
        {
            string name = Uri.EscapeDataString(parameter.Name);
            return parameter.Value == null ? name : name + "=" + Uri.EscapeDataString(parameter.Value);
        }
    }
}

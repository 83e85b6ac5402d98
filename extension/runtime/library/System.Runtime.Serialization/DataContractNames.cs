using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>
    /// The names of types in XML: `ArrayOfint`, `BoxOfPointSaTnBy87`, `http://schemas.datacontract.org/2004/07/` + namespace.
    /// </summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/framework/wcf/feature-details/data-contract-names"/>
    internal static class DataContractNames
    {
        internal const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
        internal const string Schema = "http://www.w3.org/2001/XMLSchema";
        internal const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";
        internal const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
        private const string ClrPrefix = "http://schemas.datacontract.org/2004/07/";

        private static readonly Dictionary<Type, XmlQualifiedName> known = new Dictionary<Type, XmlQualifiedName>();

        /// <summary>Without making a contract of it, so that types may name each other.</summary>
        internal static XmlQualifiedName Of(Type type)
        {
            XmlQualifiedName name;
            if (known.TryGetValue(type, out name)) return name;
            name = Make(type);
            known[type] = name;
            return name;
        }
        private static XmlQualifiedName Make(Type type)
        {
            DataContract builtIn = PrimitiveDataContract.Find(type);
            if (builtIn != null) return new XmlQualifiedName(builtIn.Name, builtIn.Namespace);
            if (XmlDataContract.WritesItself(type)) return new XmlQualifiedName(Local(type, null), NamespaceOf(type));
            DataContractAttribute contract = (DataContractAttribute)Attribute.GetCustomAttribute(type, typeof(DataContractAttribute), false);
            if (contract != null) return new XmlQualifiedName(Local(type, contract.Name), contract.Namespace ?? NamespaceOf(type));
            CollectionShape collection = CollectionShape.Of(type);
            return collection == null ? new XmlQualifiedName(Local(type, null), NamespaceOf(type)) : OfCollection(type, collection);
        }
        private static XmlQualifiedName OfCollection(Type type, CollectionShape collection)
        {
            CollectionDataContractAttribute attribute = (CollectionDataContractAttribute)Attribute.GetCustomAttribute(type, typeof(CollectionDataContractAttribute), false);
            if (attribute != null) return new XmlQualifiedName(Local(type, attribute.Name), attribute.Namespace ?? NamespaceOf(type));
            if (collection.IsDictionary) return new XmlQualifiedName("ArrayOf" + OfEntry(collection), Arrays);
            XmlQualifiedName item = Of(collection.ItemType);
            return new XmlQualifiedName("ArrayOf" + item.Name, IsBuiltIn(item.Namespace) ? Arrays : item.Namespace);
        }
        /// <summary>The name of what a dictionary consists of.</summary>
        internal static string OfEntry(CollectionShape collection)
        {
            return "KeyValueOf" + Arguments(new[] { collection.KeyType, collection.ValueType }, new[] { 2 });
        }
        private static bool IsBuiltIn(string ns)
        {
            return ns == Schema || ns == Serialization;
        }
        private static string NamespaceOf(Type type)
        {
            string clr = type.Namespace ?? "";
            string everywhere = null;
            foreach (ContractNamespaceAttribute mapped in type.Assembly.GetCustomAttributes(typeof(ContractNamespaceAttribute), false))
            {
                if (mapped.ClrNamespace == clr) return mapped.ContractNamespace ?? "";
                if (mapped.ClrNamespace == null) everywhere = mapped.ContractNamespace ?? "";
            }
            return everywhere ?? ClrPrefix + clr;
        }

        // ---- generic types ----------------------------------------------------------------------------------------

        private static string Local(Type type, string chosen)
        {
            if (chosen != null) return XmlConvert.EncodeLocalName(type.IsGenericType ? Filled(chosen, type) : chosen);
            string name = type.Name;
            for (Type outer = type.DeclaringType; outer != null; outer = outer.DeclaringType) name = outer.Name + "." + name;
            if (!type.IsGenericType) return XmlConvert.EncodeLocalName(name);
            StringBuilder local = new StringBuilder();
            List<int> counts = new List<int>();
            foreach (string part in name.Split('.'))
            {
                int tick = part.IndexOf('`');
                if (local.Length > 0) local.Append('.');
                local.Append(tick < 0 ? part : part.Substring(0, tick));
                counts.Add(tick < 0 ? 0 : int.Parse(part.Substring(tick + 1), CultureInfo.InvariantCulture));
            }
            return XmlConvert.EncodeLocalName(local + "Of" + Arguments(type.GetGenericArguments(), counts.ToArray()));
        }
        /// <summary>The names of type arguments, with a digest of their namespaces unless everything is built in.</summary>
        private static string Arguments(Type[] arguments, int[] counts)
        {
            StringBuilder names = new StringBuilder();
            StringBuilder namespaces = new StringBuilder();
            bool isPlain = counts.Length == 1;
            foreach (Type argument in arguments)
            {
                XmlQualifiedName name = Of(argument);
                names.Append(name.Name);
                namespaces.Append(' ').Append(name.Namespace);
                if (!IsBuiltIn(name.Namespace)) isPlain = false;
            }
            if (!isPlain) names.Append(Digest(counts, namespaces));
            return names.ToString();
        }
        private static string Digest(int[] counts, StringBuilder namespaces)
        {
            foreach (int count in counts) namespaces.Insert(0, " " + count.ToString(CultureInfo.InvariantCulture));
            byte[] hash = MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(namespaces.ToString()));
            return Convert.ToBase64String(hash, 0, 6).Replace("/", "_S").Replace("+", "_P").TrimEnd('=');
        }
        /// <summary>A chosen name in which `{0}` stands for a type argument and `{#}` for the digest.</summary>
        private static string Filled(string chosen, Type type)
        {
            Type[] arguments = type.GetGenericArguments();
            StringBuilder namespaces = new StringBuilder();
            bool isPlain = true;
            foreach (Type argument in arguments)
            {
                string ns = Of(argument).Namespace;
                namespaces.Append(' ').Append(ns);
                if (!IsBuiltIn(ns)) isPlain = false;
            }
            StringBuilder name = new StringBuilder();
            for (int at = 0; at < chosen.Length; at++)
            {
                if (chosen[at] != '{')
                {
                    name.Append(chosen[at]);
                    continue;
                }
                int end = chosen.IndexOf('}', at);
                string inside = end < 0 ? "" : chosen.Substring(at + 1, end - at - 1);
                int index;
                if (inside == "#") name.Append(isPlain ? "" : Digest(new[] { arguments.Length }, namespaces));
                else if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < arguments.Length) name.Append(Of(arguments[index]).Name);
                else throw new InvalidDataContractException("Parameters in '" + chosen + "' for the generic type '" + type.GetGenericTypeDefinition() + "' are not valid.");
                at = end;
            }
            return name.ToString();
        }
    }
}

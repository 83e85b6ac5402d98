using System;
using System.Text;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>Names of types in JSON: <c>Chat.Message, Chat</c>, without versions.</summary>
    internal static class TypeNames
    {
        internal static string Of(Type type)
        {
            StringBuilder name = new StringBuilder();
            bool isAssembly = false;
            bool isDetail = false;
            foreach (char letter in type.AssemblyQualifiedName)
            {
                if (letter == '[' || letter == ']') isAssembly = isDetail = false;
                else if (letter == ',' && isAssembly) isDetail = true;
                else if (letter == ',') isAssembly = true;
                if (!isDetail) name.Append(letter);
            }
            return name.ToString();
        }

        /// <summary>Throws JsonSerializationException for names that nothing has, and for types that do not fit what is wanted.</summary>
        internal static Type Find(string name, Type wanted, JsonReader reader)
        {
            Type found = Type.GetType(name);
            if (found == null) throw JsonSerializationException.At(reader, "Error resolving type specified in JSON '" + name + "'.");
            if (wanted != null && !wanted.IsAssignableFrom(found)) throw JsonSerializationException.At(reader, "Type specified in JSON '" + found.AssemblyQualifiedName + "' is not compatible with '" + wanted.AssemblyQualifiedName + "'.");
            return found;
        }
    }
}

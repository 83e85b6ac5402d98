using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>Writes one object with everything inside it.</summary>
    internal sealed class ObjectWriter
    {
        private readonly JsonSerializer serializer;
        private readonly JsonWriter writer;
        /// <summary>What the caller says that the outermost value is; null when he does not.</summary>
        private readonly Type rootType;
        /// <summary>The objects being written, outermost first: one that is met again is a loop.</summary>
        private readonly List<object> around = new List<object>();

        internal ObjectWriter(JsonSerializer serializer, JsonWriter writer, Type rootType)
        {
            this.serializer = serializer;
            this.writer = writer;
            this.rootType = rootType;
        }
        internal void Write(object value)
        {
            WriteValue(value, ContractOf(value), null, null);
        }

        private JsonContract ContractOf(object value)
        {
            return value == null ? null : serializer.ContractOf(value.GetType());
        }
        /// <summary>`member` is what holds the value, `container` the contract of the object, array or dictionary around it.</summary>
        private void WriteValue(object value, JsonContract contract, JsonProperty member, JsonContract container)
        {
            if (value == null)
            {
                writer.WriteNull();
                return;
            }
            JsonConverter converter = (member == null ? null : member.Converter) ?? (container == null ? null : container.ItemConverter) ?? contract.Converter ?? serializer.ConverterFor(contract.UnderlyingType);
            if (converter != null && converter.CanWrite)
            {
                if (!IsWritable(value, contract, null)) return;
                around.Add(value);
                converter.WriteJson(writer, value, serializer);
                around.RemoveAt(around.Count - 1);
                return;
            }
            JToken token = value as JToken;
            JsonObjectContract objectContract;
            JsonArrayContract arrayContract;
            JsonDictionaryContract dictionaryContract;
            if (token != null) token.WriteTo(writer, new List<JsonConverter>(serializer.Converters).ToArray());
            else if (value is byte[] && NamesType(TypeNameHandling.Objects, contract, member, container))
            {
                writer.WriteStartObject();
                WriteTypeName(contract);
                writer.WritePropertyName("$value");
                writer.WriteValue(value);
                writer.WriteEndObject();
            }
            else if (contract is JsonPrimitiveContract) writer.WriteValue(value);
            else if ((objectContract = contract as JsonObjectContract) != null) WriteObject(value, objectContract, NamesType(TypeNameHandling.Objects, contract, member, container));
            else if ((dictionaryContract = contract as JsonDictionaryContract) != null) WriteDictionary(value, dictionaryContract, member, NamesType(TypeNameHandling.Objects, contract, member, container));
            else if ((arrayContract = contract as JsonArrayContract) != null) WriteArray(value, arrayContract, member, NamesType(TypeNameHandling.Arrays, contract, member, container));
        }

        /// <summary>`kind`: Objects or Arrays. With Auto only what is not of the type that is declared around it.</summary>
        private bool NamesType(TypeNameHandling kind, JsonContract contract, JsonProperty member, JsonContract container)
        {
            TypeNameHandling handling = (member == null ? null : member.TypeNameHandling) ?? serializer.TypeNameHandling;
            if ((handling & kind) != 0) return true;
            if ((handling & TypeNameHandling.Auto) == 0) return false;
            Type declared = rootType;
            if (member != null) declared = member.PropertyType;
            else if (container != null) declared = ItemTypeOf(container);
            else if (around.Count > 0) declared = typeof(object);
            return declared != null && contract.UnderlyingType != serializer.ContractOf(declared).CreatedType;
        }
        private static Type ItemTypeOf(JsonContract container)
        {
            JsonArrayContract array = container as JsonArrayContract;
            JsonDictionaryContract dictionary = container as JsonDictionaryContract;
            return (array != null ? array.CollectionItemType : dictionary != null ? dictionary.DictionaryValueType : null) ?? typeof(object);
        }
        private void WriteTypeName(JsonContract contract)
        {
            writer.WritePropertyName("$type");
            writer.WriteValue(TypeNames.Of(contract.UnderlyingType));
        }

        /// <summary>False for a loop that is to be left out; other loops are an error.</summary>
        private bool IsWritable(object value, JsonContract contract, JsonProperty property)
        {
            if (value == null || contract is JsonPrimitiveContract || contract is JsonLinqContract || !IsAround(value)) return true;
            ReferenceLoopHandling handling = property != null && property.ReferenceLoopHandling != null ? property.ReferenceLoopHandling.Value : serializer.ReferenceLoopHandling;
            if (handling == ReferenceLoopHandling.Serialize) return true;
            if (handling == ReferenceLoopHandling.Ignore) return false;
            string message = "Self referencing loop detected" + (property == null ? "" : " for property '" + property.PropertyName + "'") + " with type '" + value.GetType() + "'.";
            throw JsonSerializationException.At(null, writer.ContainerPath, message, null);
        }
        private bool IsAround(object value)
        {
            foreach (object outer in around)
            {
                if (serializer.EqualityComparer != null ? serializer.EqualityComparer.Equals(outer, value) : outer.Equals(value)) return true;
            }
            return false;
        }

        // ---- objects ----------------------------------------------------------------------------------------------

        private void WriteObject(object value, JsonObjectContract contract, bool namesType)
        {
            serializer.Tell(contract.onSerializing, value);
            around.Add(value);
            writer.WriteStartObject();
            if (namesType) WriteTypeName(contract);
            int depth = writer.Top;
            foreach (JsonProperty property in contract.Properties)
            {
                try
                {
                    WriteProperty(value, contract, property);
                }
                catch (Exception e)
                {
                    if (!serializer.IsHandled(value, property.PropertyName, writer.ContainerPath, e)) throw;
                    while (writer.Top > depth) writer.WriteEnd();
                    if (writer.WriteState == WriteState.Property) writer.WriteNull();
                }
            }
            if (contract.extensionData != null && contract.writesExtensionData) WriteExtensionData(value, contract);
            writer.WriteEndObject();
            around.RemoveAt(around.Count - 1);
            serializer.Tell(contract.onSerialized, value);
        }
        private void WriteProperty(object target, JsonObjectContract contract, JsonProperty property)
        {
            if (property.Ignored || !property.Readable) return;
            if (property.ShouldSerialize != null && !property.ShouldSerialize(target)) return;
            if (property.GetIsSpecified != null && !property.GetIsSpecified(target)) return;
            object value = property.ValueProvider.GetValue(target);
            JsonContract valueContract = ContractOf(value);
            NullValueHandling nulls = property.NullValueHandling ?? contract.ItemNullValueHandling ?? serializer.NullValueHandling;
            DefaultValueHandling defaults = property.DefaultValueHandling ?? serializer.DefaultValueHandling;
            if (value == null && nulls == NullValueHandling.Ignore) return;
            if ((defaults & DefaultValueHandling.Ignore) != 0 && SameValue(value, property.ResolvedDefault())) return;
            if (!IsWritable(value, valueContract, property)) return;
            if (value == null)
            {
                Required required = property.required ?? contract.ItemRequired ?? Required.Default;
                if (required == Required.Always) throw JsonSerializationException.At(null, writer.ContainerPath, "Cannot write a null value for property '" + property.PropertyName + "'. Property requires a value.", null);
                if (required == Required.DisallowNull) throw JsonSerializationException.At(null, writer.ContainerPath, "Cannot write a null value for property '" + property.PropertyName + "'. Property requires a non-null value.", null);
            }
            writer.WritePropertyName(property.PropertyName);
            WriteValue(value, valueContract, property, null);
        }
        /// <summary>Equal, also when the attribute gives the default in another type of number.</summary>
        internal static bool SameValue(object a, object b)
        {
            if (object.Equals(a, b)) return true;
            if (a == null || b == null) return false;
            if (IsWhole(a) && IsWhole(b)) return Convert.ToDecimal(a, CultureInfo.CurrentCulture).Equals(Convert.ToDecimal(b, CultureInfo.CurrentCulture));
            if (IsFloat(a) && IsFloat(b)) return Convert.ToDouble(a, CultureInfo.CurrentCulture) == Convert.ToDouble(b, CultureInfo.CurrentCulture);
            return false;
        }
        private static bool IsWhole(object value)
        {
            TypeCode code = Type.GetTypeCode(value.GetType());
            return !(value is Enum) && code >= TypeCode.SByte && code <= TypeCode.UInt64;
        }
        private static bool IsFloat(object value)
        {
            return value is float || value is double || value is decimal;
        }
        private void WriteExtensionData(object target, JsonObjectContract contract)
        {
            IEnumerable entries = contract.extensionData.ValueProvider.GetValue(target) as IEnumerable;
            if (entries == null) return;
            foreach (KeyValuePair<object, object> entry in Entries(entries))
            {
                writer.WritePropertyName((string)entry.Key);
                WriteValue(entry.Value, ContractOf(entry.Value), null, null);
            }
        }

        // ---- collections ------------------------------------------------------------------------------------------

        private void WriteArray(object value, JsonArrayContract contract, JsonProperty member, bool namesType)
        {
            serializer.Tell(contract.onSerializing, value);
            around.Add(value);
            if (namesType)
            {
                writer.WriteStartObject();
                WriteTypeName(contract);
                writer.WritePropertyName("$values");
            }
            JsonContract items = WithItems(contract, member);
            Array array = value as Array;
            if (array != null && array.Rank > 1) WriteDimension(array, items, new int[0]);
            else
            {
                writer.WriteStartArray();
                int depth = writer.Top;
                int index = 0;
                foreach (object item in (IEnumerable)value)
                {
                    try
                    {
                        WriteItem(item, items);
                    }
                    catch (Exception e)
                    {
                        if (!serializer.IsHandled(value, index, writer.ContainerPath, e)) throw;
                        while (writer.Top > depth) writer.WriteEnd();
                    }
                    index++;
                }
                writer.WriteEndArray();
            }
            if (namesType) writer.WriteEndObject();
            around.RemoveAt(around.Count - 1);
            serializer.Tell(contract.onSerialized, value);
        }
        private void WriteItem(object item, JsonContract items)
        {
            JsonContract itemContract = ContractOf(item);
            if (IsWritable(item, itemContract, null)) WriteValue(item, itemContract, null, items);
        }
        private void WriteDimension(Array array, JsonContract items, int[] indices)
        {
            writer.WriteStartArray();
            int dimension = indices.Length;
            int[] inner = new int[dimension + 1];
            Array.Copy(indices, inner, dimension);
            for (int i = array.GetLowerBound(dimension); i <= array.GetUpperBound(dimension); i++)
            {
                inner[dimension] = i;
                if (dimension + 1 < array.Rank) WriteDimension(array, items, inner);
                else WriteItem(array.GetValue(inner), items);
            }
            writer.WriteEndArray();
        }
        /// <summary>A member may give the items of its collection a converter.</summary>
        private static JsonContract WithItems(JsonContract contract, JsonProperty member)
        {
            if (member == null || member.ItemConverter == null) return contract;
            return new JsonPrimitiveContract(contract.UnderlyingType) { ItemConverter = member.ItemConverter };
        }

        private void WriteDictionary(object value, JsonDictionaryContract contract, JsonProperty member, bool namesType)
        {
            serializer.Tell(contract.onSerializing, value);
            around.Add(value);
            JsonContract items = WithItems(contract, member);
            writer.WriteStartObject();
            if (namesType) WriteTypeName(contract);
            int depth = writer.Top;
            foreach (KeyValuePair<object, object> entry in Entries((IEnumerable)value))
            {
                string name = KeyText(entry.Key);
                if (contract.DictionaryKeyResolver != null) name = contract.DictionaryKeyResolver(name);
                try
                {
                    JsonContract entryContract = ContractOf(entry.Value);
                    if (!IsWritable(entry.Value, entryContract, null)) continue;
                    writer.WritePropertyName(name);
                    WriteValue(entry.Value, entryContract, null, items);
                }
                catch (Exception e)
                {
                    if (!serializer.IsHandled(value, name, writer.ContainerPath, e)) throw;
                    while (writer.Top > depth) writer.WriteEnd();
                }
            }
            writer.WriteEndObject();
            around.RemoveAt(around.Count - 1);
            serializer.Tell(contract.onSerialized, value);
        }
        private string KeyText(object key)
        {
            if (key is DateTime) return JsonDates.TextOf(JsonDates.InZone((DateTime)key, writer.DateTimeZoneHandling), writer.DateFormatHandling);
            if (key is DateTimeOffset) return JsonDates.TextOf((DateTimeOffset)key, writer.DateFormatHandling);
            if (key is double) return ((double)key).ToString("R", CultureInfo.InvariantCulture);
            if (key is float) return ((float)key).ToString("R", CultureInfo.InvariantCulture);
            if (key is Enum) return Newtonsoft.Json.Converters.StringEnumConverter.NamesOf(key, null) ?? key.ToString();
            return Convert.ToString(key, CultureInfo.InvariantCulture);
        }
        /// <summary>Keys and values of any kind of dictionary.</summary>
        private static IEnumerable<KeyValuePair<object, object>> Entries(IEnumerable dictionary)
        {
            IDictionary plain = dictionary as IDictionary;
            if (plain != null)
            {
                foreach (DictionaryEntry entry in plain) yield return new KeyValuePair<object, object>(entry.Key, entry.Value);
                yield break;
            }
            PropertyInfo key = null;
            PropertyInfo value = null;
            foreach (object pair in dictionary)
            {
                if (key == null)
                {
                    key = pair.GetType().GetProperty("Key");
                    value = pair.GetType().GetProperty("Value");
                }
                yield return new KeyValuePair<object, object>(key.GetValue(pair), value.GetValue(pair));
            }
        }
    }
}

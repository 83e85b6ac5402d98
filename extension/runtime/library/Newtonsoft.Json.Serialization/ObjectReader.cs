using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>Makes one object with everything inside it.</summary>
    internal sealed class ObjectReader
    {
        private readonly JsonSerializer serializer;
        private readonly JsonReader reader;

        internal ObjectReader(JsonSerializer serializer, JsonReader reader)
        {
            this.serializer = serializer;
            this.reader = reader;
        }

        internal object Read(Type type, bool checkAdditionalContent)
        {
            try
            {
                JsonContract contract = ContractOf(type);
                JsonConverter converter = ConverterOf(contract, null, null);
                if (reader.TokenType == JsonToken.None && !Advance(contract, converter != null))
                {
                    if (contract != null && !contract.IsNullable) throw JsonSerializationException.At(reader, "No JSON content found and type '" + contract.UnderlyingType + "' is not nullable.");
                    return null;
                }
                object value = converter != null && converter.CanRead ? converter.ReadJson(reader, type, null, serializer) : ReadValue(type, contract, null, null, null);
                while (checkAdditionalContent && reader.Read())
                {
                    if (reader.TokenType != JsonToken.Comment) throw JsonSerializationException.At(reader, "Additional text found in JSON string after finishing deserializing object.");
                }
                return value;
            }
            catch (Exception e)
            {
                if (!serializer.IsHandled(null, null, reader.Path, e)) throw;
                SkipToDepth(0);
                return null;
            }
        }
        internal void Populate(object target)
        {
            JsonContract contract = serializer.ContractOf(target.GetType());
            if (reader.TokenType == JsonToken.None) reader.ReadToContent();
            if (reader.TokenType == JsonToken.StartArray)
            {
                JsonArrayContract array = contract as JsonArrayContract;
                if (array == null) throw JsonSerializationException.At(reader, "Cannot populate JSON array onto type '" + target.GetType() + "'.");
                Fill(target, array, null);
                return;
            }
            if (reader.TokenType != JsonToken.StartObject) throw JsonSerializationException.At(reader, "Unexpected initial token '" + reader.TokenType + "' when populating object. Expected JSON object or array.");
            reader.ReadToContent();
            JsonDictionaryContract dictionary = contract as JsonDictionaryContract;
            JsonObjectContract objectContract = contract as JsonObjectContract;
            if (dictionary != null) FillDictionary(target, dictionary, null);
            else if (objectContract != null) FillObject(target, objectContract);
            else throw JsonSerializationException.At(reader, "Cannot populate JSON object onto type '" + target.GetType() + "'.");
        }

        private JsonContract ContractOf(Type type)
        {
            return type == null ? null : serializer.ContractOf(type);
        }
        private JsonConverter ConverterOf(JsonContract contract, JsonProperty member, JsonContract container)
        {
            return (member == null ? null : member.Converter) ?? (container == null ? null : container.ItemConverter) ?? (contract == null ? null : contract.Converter ?? serializer.ConverterFor(contract.UnderlyingType));
        }

        /// <summary>To the next value, read as its type wants it. False at the end.</summary>
        private bool Advance(JsonContract contract, bool hasConverter)
        {
            if (hasConverter || !(contract is JsonPrimitiveContract)) return reader.ReadToContent();
            Type type = contract.NonNullableType;
            if (type.IsEnum) return reader.ReadToContent();
            switch (Type.GetTypeCode(type))
            {
                case TypeCode.Byte:
                case TypeCode.Int16:
                case TypeCode.Int32:
                    reader.ReadAsInt32();
                    break;
                case TypeCode.Decimal:
                    reader.ReadAsDecimal();
                    break;
                case TypeCode.Single:
                case TypeCode.Double:
                    reader.ReadAsDouble();
                    break;
                case TypeCode.Boolean:
                    reader.ReadAsBoolean();
                    break;
                case TypeCode.String:
                    reader.ReadAsString();
                    break;
                case TypeCode.DateTime:
                    reader.ReadAsDateTime();
                    break;
                default:
                    if (type == typeof(DateTimeOffset)) reader.ReadAsDateTimeOffset();
                    else if (type == typeof(byte[]) && serializer.TypeNameHandling == TypeNameHandling.None) reader.ReadAsBytes();
                    else return reader.ReadToContent();
                    break;
            }
            return reader.TokenType != JsonToken.None;
        }

        // ---- values -----------------------------------------------------------------------------------------------

        private object ReadValue(Type type, JsonContract contract, JsonProperty member, JsonContract container, object existing)
        {
            if (contract is JsonLinqContract) return ReadToken(contract);
            while (true)
            {
                switch (reader.TokenType)
                {
                    case JsonToken.StartObject:
                        return ReadObject(type, contract, member, existing);
                    case JsonToken.StartArray:
                        return ReadArray(type, contract, member, existing);
                    case JsonToken.Integer:
                    case JsonToken.Float:
                    case JsonToken.Boolean:
                    case JsonToken.Date:
                    case JsonToken.Bytes:
                        return Converted(reader.Value, type, contract);
                    case JsonToken.String:
                        string text = (string)reader.Value;
                        if (contract != null && text.Length == 0 && contract.IsNullable && type != typeof(string) && type != typeof(object) && !(type == typeof(byte[]))) return contract.NonNullableType.IsValueType ? null : Converted(text, type, contract);
                        if (type == typeof(byte[])) return Convert.FromBase64String(text);
                        return Converted(text, type, contract);
                    case JsonToken.Null:
                    case JsonToken.Undefined:
                        return Converted(null, type, contract);
                    case JsonToken.Comment:
                        break;
                    default:
                        throw JsonSerializationException.At(reader, "Unexpected token while deserializing object: " + reader.TokenType + ".");
                }
                if (!reader.Read()) throw JsonSerializationException.At(reader, "Unexpected end when deserializing object.");
            }
        }
        private object ReadToken(JsonContract contract)
        {
            Type type = contract == null ? null : contract.UnderlyingType;
            if (type != null && type != typeof(JToken))
            {
                if (type == typeof(JObject) && reader.TokenType != JsonToken.StartObject && reader.TokenType != JsonToken.Null) throw Mismatch(type, contract);
                if (type == typeof(JArray) && reader.TokenType != JsonToken.StartArray && reader.TokenType != JsonToken.Null) throw Mismatch(type, contract);
                if (reader.TokenType == JsonToken.Null && type != typeof(JValue)) return null;
            }
            if (contract == null && reader.TokenType != JsonToken.StartObject && reader.TokenType != JsonToken.StartArray) return reader.Value;
            using (JTokenWriter writer = new JTokenWriter())
            {
                writer.WriteToken(reader);
                return writer.Token;
            }
        }
        private JsonSerializationException Mismatch(Type type, JsonContract contract)
        {
            return JsonSerializationException.At(reader, "Deserialized JSON type '" + (reader.TokenType == JsonToken.StartArray ? typeof(JArray) : reader.TokenType == JsonToken.StartObject ? typeof(JObject) : typeof(JValue)) + "' is not compatible with expected type '" + type + "'.");
        }

        private object Converted(object value, Type type, JsonContract contract)
        {
            if (type == null || type == typeof(object)) return value;
            if (value != null && value.GetType() == type) return value;
            if (value == null && contract.IsNullable) return null;
            if (value != null && type.IsInstanceOfType(value)) return value;
            Type target = contract.NonNullableType;
            try
            {
                if (value == null) throw new InvalidCastException("Null object cannot be converted to a value type.");
                if (target.IsEnum)
                {
                    if (value is string) return Enum.Parse(target, (string)value, true);
                    if (value is long || value is int) return Enum.ToObject(target, value);
                }
                if (contract is JsonPrimitiveContract)
                {
                    string text = value as string;
                    if (text != null && target == typeof(Guid)) return new Guid(text);
                    if (text != null && target == typeof(TimeSpan)) return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
                    if (text != null && target == typeof(Uri)) return new Uri(text, UriKind.RelativeOrAbsolute);
                    if (value is DateTime && target == typeof(DateTimeOffset)) return new DateTimeOffset((DateTime)value);
                    if (value is DateTimeOffset && target == typeof(DateTime)) return ((DateTimeOffset)value).DateTime;
                    if (value is byte[] && target == typeof(Guid)) return new Guid((byte[])value);
                    if (typeof(IConvertible).IsAssignableFrom(target)) return Convert.ChangeType(value, target, serializer.Culture);
                }
                string version = value as string;
                if (version != null && target == typeof(Version)) return new Version(version);
                if (version != null && target == typeof(Type)) return Type.GetType(version, true);
                throw new ArgumentException("Could not cast or convert from " + value.GetType() + " to " + target + ".");
            }
            catch (Exception e)
            {
                throw JsonSerializationException.At(reader, "Error converting value " + Shown(value) + " to type '" + type + "'.", e);
            }
        }
        private static string Shown(object value)
        {
            if (value == null) return "{null}";
            return value is string ? "\"" + value + "\"" : value.ToString();
        }

        /// <summary>The next value of a container; its end must not come before.</summary>
        private object ReadNested(Type type, JsonContract contract, JsonProperty member, JsonContract container, JsonConverter converter, object existing)
        {
            if (converter != null && converter.CanRead) return converter.ReadJson(reader, type, existing, serializer);
            return ReadValue(type, contract, member, container, existing);
        }

        // ---- objects ----------------------------------------------------------------------------------------------

        private object ReadObject(Type type, JsonContract contract, JsonProperty member, object existing)
        {
            TypeNameHandling handling = (member == null ? null : member.TypeNameHandling) ?? serializer.TypeNameHandling;
            bool isUnknown = type == null || type == typeof(object);
            bool seesMetadata = serializer.MetadataPropertyHandling != MetadataPropertyHandling.Ignore;
            if (isUnknown && !seesMetadata) return ReadToken(null);
            reader.ReadToContent();
            if (seesMetadata && IsAt("$type"))
            {
                string name = reader.ReadAsString();
                if (handling != TypeNameHandling.None)
                {
                    type = TypeNames.Find(name, type, reader);
                    contract = ContractOf(type);
                    isUnknown = type == typeof(object);
                    if (existing != null && existing.GetType() != type) existing = null;
                }
                reader.ReadToContent();
            }
            if (seesMetadata && IsAt("$values") && contract is JsonArrayContract || seesMetadata && IsAt("$value") && contract is JsonPrimitiveContract)
            {
                Advance(contract, false);
                object inner = ReadValue(type, contract, member, null, existing);
                if (!reader.ReadToContent() || reader.TokenType != JsonToken.EndObject) throw Ended("Unexpected token when deserializing object: " + reader.TokenType + ".");
                return inner;
            }
            if (isUnknown) return ReadRest();
            JsonObjectContract objectContract = contract as JsonObjectContract;
            JsonDictionaryContract dictionary = contract as JsonDictionaryContract;
            if (objectContract == null && dictionary == null) throw WrongKind(type, "object", "{\"name\":\"value\"}", contract is JsonPrimitiveContract ? "JSON primitive value (e.g. string, number, boolean, null)" : "JSON array (e.g. [1,2,3])");
            if (dictionary != null)
            {
                object target = existing ?? Make(dictionary);
                FillDictionary(target, dictionary, member);
                return target;
            }
            if (existing != null)
            {
                FillObject(existing, objectContract);
                return existing;
            }
            ConstructorInfo constructor = objectContract.overrideConstructor;
            bool usesDefault = objectContract.DefaultCreator != null && (!objectContract.DefaultCreatorNonPublic || serializer.ConstructorHandling == ConstructorHandling.AllowNonPublicDefaultConstructor || objectContract.parameterizedConstructor == null);
            if (constructor == null && (!usesDefault || (objectContract.NonNullableType.IsValueType && objectContract.parameterizedConstructor != null))) constructor = objectContract.parameterizedConstructor;
            if (constructor != null) return MakeWithArguments(objectContract, constructor);
            object made = Make(objectContract);
            FillObject(made, objectContract);
            return made;
        }
        private bool IsAt(string name)
        {
            return reader.TokenType == JsonToken.PropertyName && (string)reader.Value == name;
        }
        /// <summary>An object of no known type, from behind its opening bracket.</summary>
        private JToken ReadRest()
        {
            using (JTokenWriter writer = new JTokenWriter())
            {
                writer.WriteStartObject();
                while (reader.TokenType == JsonToken.PropertyName)
                {
                    writer.WritePropertyName((string)reader.Value);
                    reader.ReadToContent();
                    writer.WriteToken(reader);
                    if (!reader.ReadToContent()) throw Ended("Unexpected end when deserializing object.");
                }
                writer.WriteEndObject();
                return writer.Token;
            }
        }
        private JsonSerializationException WrongKind(Type type, string found, string foundExample, string wanted)
        {
            string line = Environment.NewLine;
            string message = "Cannot deserialize the current JSON " + found + " (e.g. " + foundExample + ") into type '" + type + "' because the type requires a " + wanted + " to deserialize correctly." + line;
            if (wanted.StartsWith("JSON array", StringComparison.Ordinal))
                message += "To fix this error either change the JSON to a JSON array (e.g. [1,2,3]) or change the deserialized type so that it is a normal .NET type (e.g. not a primitive type like integer, not a collection type like an array or List<T>) that can be deserialized from a JSON object. JsonObjectAttribute can also be added to the type to force it to deserialize from a JSON object." + line;
            else if (wanted.StartsWith("JSON object", StringComparison.Ordinal))
                message += "To fix this error either change the JSON to a JSON object (e.g. {\"name\":\"value\"}) or change the deserialized type to an array or a type that implements a collection interface (e.g. ICollection, IList) like List<T> that can be deserialized from a JSON array. JsonArrayAttribute can also be added to the type to force it to deserialize from a JSON array." + line;
            else if (found == "object")
                message += "To fix this error either change the JSON to a JSON primitive value (e.g. string, number, boolean, null) or change the deserialized type so that it is a normal .NET type (e.g. not a primitive type like integer, not a collection type like an array or List<T>) that can be deserialized from a JSON object. JsonObjectAttribute can also be added to the type to force it to deserialize from a JSON object." + line;
            else
                message += "To fix this error either change the JSON to a JSON primitive value (e.g. string, number, boolean, null) or change the deserialized type to an array or a type that implements a collection interface (e.g. ICollection, IList) like List<T> that can be deserialized from a JSON array. JsonArrayAttribute can also be added to the type to force it to deserialize from a JSON array." + line;
            return JsonSerializationException.At(reader, message);
        }
        private object Make(JsonContract contract)
        {
            Type type = contract.CreatedType;
            if (contract.DefaultCreator != null && !(contract.DefaultCreatorNonPublic && !(contract is JsonObjectContract) && serializer.ConstructorHandling != ConstructorHandling.AllowNonPublicDefaultConstructor)) return contract.DefaultCreator();
            if (type.IsInterface || type.IsAbstract) throw JsonSerializationException.At(reader, "Could not create an instance of type " + contract.UnderlyingType + ". Type is an interface or abstract class and cannot be instantiated.");
            if (contract is JsonObjectContract) throw JsonSerializationException.At(reader, "Unable to find a constructor to use for type " + contract.UnderlyingType + ". A class should either have a default constructor, one constructor with arguments or a constructor marked with the JsonConstructor attribute.");
            throw JsonSerializationException.At(reader, "Unable to find a default constructor to use for type " + contract.UnderlyingType + ".");
        }

        private sealed class Assigned
        {
            internal object Value;
            internal bool IsNull;
        }
        private void FillObject(object target, JsonObjectContract contract)
        {
            serializer.Tell(contract.onDeserializing, target);
            Dictionary<JsonProperty, bool> present = new Dictionary<JsonProperty, bool>();
            int depth = reader.Depth;
            bool isFinished = false;
            do
            {
                switch (reader.TokenType)
                {
                    case JsonToken.PropertyName:
                        string name = (string)reader.Value;
                        try
                        {
                            if (!FillProperty(target, contract, name, present)) isFinished = true;
                        }
                        catch (Exception e)
                        {
                            if (!serializer.IsHandled(target, name, reader.Path, e)) throw;
                            SkipToDepth(depth);
                        }
                        break;
                    case JsonToken.EndObject:
                        isFinished = true;
                        CheckRequired(target, contract, present);
                        serializer.Tell(contract.onDeserialized, target);
                        return;
                    case JsonToken.Comment:
                        break;
                    default:
                        throw JsonSerializationException.At(reader, "Unexpected token when deserializing object: " + reader.TokenType + ".");
                }
            }
            while (!isFinished && reader.Read());
            throw Ended("Unexpected end when deserializing object.");
        }
        private JsonSerializationException Ended(string message)
        {
            return JsonSerializationException.At(reader, message);
        }
        /// <summary>Past whatever could not be read, to the next member of the container at `depth`.</summary>
        private void SkipToDepth(int depth)
        {
            reader.Skip();
            while (reader.Depth > depth && reader.Read())
            {
            }
        }

        /// <summary>False at the end of everything.</summary>
        private bool FillProperty(object target, JsonObjectContract contract, string name, Dictionary<JsonProperty, bool> present)
        {
            JsonProperty property = contract.Properties.GetClosestMatchProperty(name);
            if (property == null)
            {
                if (serializer.MissingMemberHandling == MissingMemberHandling.Error) throw JsonSerializationException.At(reader, "Could not find member '" + name + "' on object of type '" + contract.UnderlyingType.Name + "'");
                if (!reader.Read()) return false;
                KeepExtension(target, contract, name);
                return true;
            }
            if (property.Ignored || (property.ShouldDeserialize != null && !property.ShouldDeserialize(target)))
            {
                if (!reader.Read()) return false;
                present[property] = reader.TokenType != JsonToken.Null;
                KeepExtension(target, contract, name);
                return true;
            }
            if (property.contract == null) property.contract = ContractOf(property.PropertyType);
            JsonConverter converter = ConverterOf(property.contract, property, null);
            if (!Advance(property.contract, converter != null && converter.CanRead)) throw JsonSerializationException.At(reader, "Unexpected end when setting " + name + "'s value.");
            present[property] = reader.TokenType != JsonToken.Null;
            if (property.SetIsSpecified != null) property.SetIsSpecified(target, true);
            SetProperty(target, contract, property, converter);
            return true;
        }
        private void SetProperty(object target, JsonObjectContract contract, JsonProperty property, JsonConverter converter)
        {
            bool isContainer = reader.TokenType == JsonToken.StartObject || reader.TokenType == JsonToken.StartArray;
            ObjectCreationHandling creation = property.ObjectCreationHandling ?? serializer.ObjectCreationHandling;
            object existing = null;
            JsonContract valueContract = property.contract;
            if (property.Readable && creation != ObjectCreationHandling.Replace && (isContainer || converter != null))
            {
                object current = property.ValueProvider.GetValue(target);
                if (current != null)
                {
                    JsonContract currentContract = serializer.ContractOf(current.GetType());
                    IList list = current as IList;
                    bool isFixed = current is Array || (list != null && (list.IsReadOnly || list.IsFixedSize));
                    if (!isFixed && (converter != null || (!current.GetType().IsValueType && isContainer)))
                    {
                        existing = current;
                        if (converter == null) valueContract = currentContract;
                    }
                }
            }
            if (!property.Writable && existing == null)
            {
                reader.Skip();
                return;
            }
            NullValueHandling nulls = property.NullValueHandling ?? contract.ItemNullValueHandling ?? serializer.NullValueHandling;
            DefaultValueHandling defaults = property.DefaultValueHandling ?? serializer.DefaultValueHandling;
            if (reader.TokenType == JsonToken.Null && nulls == NullValueHandling.Ignore) return;
            if ((defaults & DefaultValueHandling.IgnoreAndPopulate) == DefaultValueHandling.Ignore && !isContainer && ObjectWriter.SameValue(reader.Value, property.ResolvedDefault())) return;
            object value = ReadNested(valueContract == property.contract ? property.PropertyType : valueContract.UnderlyingType, valueContract, property, null, converter, existing);
            if (existing != null && value == existing) return;
            if (value == null && nulls == NullValueHandling.Ignore) return;
            if (!property.Writable) return;
            property.ValueProvider.SetValue(target, value);
        }
        private void KeepExtension(object target, JsonObjectContract contract, string name)
        {
            if (contract.extensionData == null || !contract.readsExtensionData)
            {
                reader.Skip();
                return;
            }
            object holder = contract.extensionData.ValueProvider.GetValue(target);
            if (holder == null)
            {
                holder = Make(ContractOf(contract.extensionData.PropertyType));
                contract.extensionData.ValueProvider.SetValue(target, holder);
            }
            IDictionary<string, JToken> tokens = holder as IDictionary<string, JToken>;
            if (tokens != null) tokens[name] = JToken.ReadFrom(reader);
            else ((IDictionary<string, object>)holder)[name] = ReadToken(null);
        }
        private void CheckRequired(object target, JsonObjectContract contract, Dictionary<JsonProperty, bool> present)
        {
            foreach (JsonProperty property in contract.Properties)
            {
                if (property.Ignored) continue;
                bool hasValue;
                bool isThere = present.TryGetValue(property, out hasValue);
                Required required = property.required ?? contract.ItemRequired ?? Required.Default;
                if (!isThere && (required == Required.AllowNull || required == Required.Always)) throw JsonSerializationException.At(reader, "Required property '" + property.PropertyName + "' not found in JSON.");
                if (isThere && !hasValue && required == Required.Always) throw JsonSerializationException.At(reader, "Required property '" + property.PropertyName + "' expects a value but got null.");
                if (isThere && !hasValue && required == Required.DisallowNull) throw JsonSerializationException.At(reader, "Required property '" + property.PropertyName + "' expects a non-null value.");
                DefaultValueHandling defaults = property.DefaultValueHandling ?? serializer.DefaultValueHandling;
                if (!isThere && target != null && (defaults & DefaultValueHandling.Populate) != 0 && property.Writable)
                {
                    if (property.contract == null) property.contract = ContractOf(property.PropertyType);
                    property.ValueProvider.SetValue(target, property.hasDefault ? Converted(property.DefaultValue, property.PropertyType, property.contract) : property.ResolvedDefault());
                }
            }
        }

        /// <summary>All members are read first; those without parameter are set afterwards.</summary>
        private object MakeWithArguments(JsonObjectContract contract, ConstructorInfo constructor)
        {
            ParameterInfo[] parameters = constructor.GetParameters();
            object[] arguments = new object[parameters.Length];
            bool[] isGiven = new bool[parameters.Length];
            List<KeyValuePair<JsonProperty, object>> later = new List<KeyValuePair<JsonProperty, object>>();
            List<KeyValuePair<string, JToken>> unknown = new List<KeyValuePair<string, JToken>>();
            Dictionary<JsonProperty, bool> present = new Dictionary<JsonProperty, bool>();
            bool isFinished = false;
            do
            {
                if (reader.TokenType == JsonToken.EndObject)
                {
                    isFinished = true;
                    break;
                }
                if (reader.TokenType == JsonToken.Comment) continue;
                if (reader.TokenType != JsonToken.PropertyName) throw JsonSerializationException.At(reader, "Unexpected token when deserializing object: " + reader.TokenType + ".");
                string name = (string)reader.Value;
                JsonProperty property = contract.Properties.GetClosestMatchProperty(name);
                int index = ParameterFor(parameters, name, property);
                if (property == null && index < 0)
                {
                    if (serializer.MissingMemberHandling == MissingMemberHandling.Error) throw JsonSerializationException.At(reader, "Could not find member '" + name + "' on object of type '" + contract.UnderlyingType.Name + "'");
                    if (!reader.Read()) break;
                    if (contract.extensionData != null) unknown.Add(new KeyValuePair<string, JToken>(name, JToken.ReadFrom(reader)));
                    else reader.Skip();
                    continue;
                }
                Type type = index >= 0 ? parameters[index].ParameterType : property.PropertyType;
                JsonContract valueContract = ContractOf(type);
                JsonConverter converter = ConverterOf(valueContract, property, null);
                if (property != null && property.Ignored && index < 0)
                {
                    if (!reader.Read()) break;
                    reader.Skip();
                    continue;
                }
                if (!Advance(valueContract, converter != null && converter.CanRead)) throw JsonSerializationException.At(reader, "Unexpected end when setting " + name + "'s value.");
                if (property != null) present[property] = reader.TokenType != JsonToken.Null;
                object value = ReadNested(type, valueContract, property, null, converter, null);
                if (index >= 0)
                {
                    arguments[index] = value;
                    isGiven[index] = true;
                }
                else later.Add(new KeyValuePair<JsonProperty, object>(property, value));
            }
            while (reader.Read());
            if (!isFinished) throw Ended("Unexpected end when deserializing object.");
            for (int i = 0; i < parameters.Length; i++)
            {
                if (isGiven[i] && (arguments[i] != null || !parameters[i].ParameterType.IsValueType)) continue;
                arguments[i] = parameters[i].ParameterType.IsValueType ? Activator.CreateInstance(parameters[i].ParameterType) : null;
            }
            object made;
            try
            {
                made = constructor.Invoke(arguments);
            }
            catch (TargetInvocationException e)
            {
                throw JsonSerializationException.At(reader, "Error creating '" + contract.UnderlyingType + "'.", e.InnerException);
            }
            serializer.Tell(contract.onDeserializing, made);
            foreach (KeyValuePair<JsonProperty, object> entry in later) SetLater(made, entry.Key, entry.Value);
            foreach (KeyValuePair<string, JToken> entry in unknown)
            {
                JTokenReader inner = new JTokenReader(entry.Value);
                inner.Read();
                new ObjectReader(serializer, inner).KeepExtension(made, contract, entry.Key);
            }
            CheckRequired(made, contract, present);
            serializer.Tell(contract.onDeserialized, made);
            return made;
        }
        private static int ParameterFor(ParameterInfo[] parameters, string name, JsonProperty property)
        {
            for (int round = 0; round < 2; round++)
            {
                StringComparison how = round == 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
                for (int i = 0; i < parameters.Length; i++)
                {
                    if (string.Equals(parameters[i].Name, name, how) || (property != null && string.Equals(parameters[i].Name, property.UnderlyingName, how))) return i;
                }
            }
            return -1;
        }
        /// <summary>Collections that a constructor has made already are filled.</summary>
        private void SetLater(object target, JsonProperty property, object value)
        {
            if (property.Writable)
            {
                property.ValueProvider.SetValue(target, value);
                return;
            }
            IEnumerable items = value as IEnumerable;
            IList list = property.Readable ? property.ValueProvider.GetValue(target) as IList : null;
            if (items == null || list == null || list.IsReadOnly || list.IsFixedSize) return;
            foreach (object item in items) list.Add(item);
        }

        // ---- collections ------------------------------------------------------------------------------------------

        private object ReadArray(Type type, JsonContract contract, JsonProperty member, object existing)
        {
            if (type == null || type == typeof(object)) return ReadToken(null);
            JsonArrayContract array = contract as JsonArrayContract;
            if (array == null)
            {
                if (type == typeof(byte[])) return ReadBytes();
                throw WrongKind(type, "array", "[1,2,3]", contract is JsonPrimitiveContract ? "JSON primitive value (e.g. string, number, boolean, null)" : "JSON object (e.g. {\"name\":\"value\"})");
            }
            if (existing != null)
            {
                Fill(existing, array, member);
                return existing;
            }
            if (array.IsMultidimensionalArray) return ReadDimensions(array, member);
            if (type.IsArray) return ToArray(ReadItems(array, member), array.CollectionItemType);
            Type items = typeof(List<>).MakeGenericType(array.CollectionItemType ?? typeof(object));
            ConstructorInfo fromItems = array.CreatedType.IsInterface ? null : array.CreatedType.GetConstructors().FirstOrDefault(constructor => TakesOnly(constructor, items));
            bool isFillable = typeof(IList).IsAssignableFrom(array.CreatedType) || AddMethod(array) != null;
            if (array.DefaultCreator != null && isFillable)
            {
                object made = Make(array);
                Fill(made, array, member);
                return made;
            }
            if (fromItems == null) Make(array);
            if (fromItems == null) throw JsonSerializationException.At(reader, "Cannot create and populate list type " + array.CreatedType + ".");
            IList list = (IList)Activator.CreateInstance(items);
            ReadEach(array, member, item => list.Add(item), null);
            return fromItems.Invoke(new object[] { list });
        }
        private static bool TakesOnly(ConstructorInfo constructor, Type type)
        {
            ParameterInfo[] parameters = constructor.GetParameters();
            return parameters.Length == 1 && parameters[0].ParameterType.IsAssignableFrom(type) && parameters[0].ParameterType != typeof(object);
        }
        private object ReadBytes()
        {
            List<byte> bytes = new List<byte>();
            while (reader.ReadAsInt32() != null) bytes.Add((byte)(int)reader.Value);
            return bytes.ToArray();
        }
        private static MethodInfo AddMethod(JsonArrayContract contract)
        {
            if (contract.CollectionItemType == null) return null;
            Type collection = typeof(ICollection<>).MakeGenericType(contract.CollectionItemType);
            return collection.IsAssignableFrom(contract.CreatedType) ? collection.GetMethod("Add") : null;
        }
        private void Fill(object target, JsonArrayContract contract, JsonProperty member)
        {
            serializer.Tell(contract.onDeserializing, target);
            IList list = target as IList;
            MethodInfo add = list == null ? AddMethod(contract) : null;
            ReadEach(contract, member, item =>
            {
                if (list != null) list.Add(item);
                else add.Invoke(target, new[] { item });
            }, target);
            serializer.Tell(contract.onDeserialized, target);
        }
        private List<object> ReadItems(JsonArrayContract contract, JsonProperty member)
        {
            List<object> items = new List<object>();
            ReadEach(contract, member, items.Add, null);
            return items;
        }
        /// <summary>From behind the opening bracket to the closing one.</summary>
        private void ReadEach(JsonArrayContract contract, JsonProperty member, Action<object> add, object target)
        {
            Type type = contract.CollectionItemType;
            JsonContract itemContract = ContractOf(type);
            JsonConverter own = member == null ? null : member.ItemConverter;
            JsonConverter converter = own ?? ConverterOf(itemContract, null, contract);
            int depth = reader.Depth;
            while (true)
            {
                try
                {
                    if (!Advance(itemContract, converter != null && converter.CanRead)) break;
                    if (reader.TokenType == JsonToken.EndArray) return;
                    add(ReadNested(type, itemContract, null, contract, converter, null));
                }
                catch (Exception e)
                {
                    if (!serializer.IsHandled(target, reader.IndexAt(depth), reader.Path, e)) throw;
                    SkipToDepth(depth + 1);
                }
            }
            throw Ended("Unexpected end when deserializing array.");
        }
        private static Array ToArray(List<object> items, Type type)
        {
            Array array = Array.CreateInstance(type ?? typeof(object), items.Count);
            for (int i = 0; i < items.Count; i++) array.SetValue(items[i], i);
            return array;
        }
        private object ReadDimensions(JsonArrayContract contract, JsonProperty member)
        {
            JArray rows = (JArray)ReadToken(ContractOf(typeof(JArray)));
            int[] lengths = new int[contract.UnderlyingType.GetArrayRank()];
            JToken level = rows;
            for (int i = 0; i < lengths.Length; i++)
            {
                JArray row = level as JArray;
                lengths[i] = row == null ? 0 : row.Count;
                level = row == null || row.Count == 0 ? null : row[0];
            }
            Array array = Array.CreateInstance(contract.CollectionItemType, lengths);
            SetDimension(array, rows, contract.CollectionItemType, new int[0]);
            return array;
        }
        private void SetDimension(Array array, JToken level, Type type, int[] indices)
        {
            if (indices.Length == array.Rank)
            {
                array.SetValue(level.ToObject(type, serializer), indices);
                return;
            }
            JArray row = level as JArray;
            if (row == null || row.Count != array.GetLength(indices.Length)) throw JsonSerializationException.At(reader, "Cannot deserialize non-cubical array as multidimensional array.");
            int[] inner = new int[indices.Length + 1];
            Array.Copy(indices, inner, indices.Length);
            for (int i = 0; i < row.Count; i++)
            {
                inner[indices.Length] = i;
                SetDimension(array, row[i], type, inner);
            }
        }

        private void FillDictionary(object target, JsonDictionaryContract contract, JsonProperty member)
        {
            serializer.Tell(contract.onDeserializing, target);
            JsonContract keyContract = ContractOf(contract.DictionaryKeyType);
            JsonContract valueContract = ContractOf(contract.DictionaryValueType);
            JsonConverter own = member == null ? null : member.ItemConverter;
            JsonConverter converter = own ?? ConverterOf(valueContract, null, contract);
            IDictionary plain = target as IDictionary;
            PropertyInfo item = plain != null ? null : typeof(IDictionary<,>).MakeGenericType(contract.DictionaryKeyType, contract.DictionaryValueType).GetProperty("Item");
            int depth = reader.Depth;
            do
            {
                if (reader.TokenType == JsonToken.EndObject)
                {
                    serializer.Tell(contract.onDeserialized, target);
                    return;
                }
                if (reader.TokenType == JsonToken.Comment) continue;
                if (reader.TokenType != JsonToken.PropertyName) throw JsonSerializationException.At(reader, "Unexpected token when deserializing object: " + reader.TokenType + ".");
                string name = (string)reader.Value;
                try
                {
                    object key = KeyOf(name, keyContract, contract.DictionaryKeyType);
                    if (!Advance(valueContract, converter != null && converter.CanRead)) throw Ended("Unexpected end when deserializing object.");
                    object value = ReadNested(contract.DictionaryValueType, valueContract, null, contract, converter, null);
                    if (plain != null) plain[key] = value;
                    else item.SetValue(target, value, new[] { key });
                }
                catch (Exception e)
                {
                    if (!serializer.IsHandled(target, name, reader.Path, e)) throw;
                    SkipToDepth(depth);
                }
            }
            while (reader.Read());
            throw Ended("Unexpected end when deserializing object.");
        }
        private object KeyOf(string name, JsonContract contract, Type type)
        {
            if (contract == null) return name;
            try
            {
                DateTime date;
                if (contract.NonNullableType == typeof(DateTime) && JsonDates.TryRead(name, reader.DateTimeZoneHandling, reader.DateFormatString, reader.Culture, out date)) return date;
                return Converted(name, type, contract);
            }
            catch (Exception e)
            {
                throw JsonSerializationException.At(reader, "Could not convert string '" + name + "' to dictionary key type '" + type + "'. Create a TypeConverter to convert from the string to the key type object.", e);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A path to tokens: names, indices, `*` and `..`; filters and slices are refused.</summary>
    internal sealed class JPath
    {
        private struct Step
        {
            /// <summary>Null for all.</summary>
            internal List<string> Names;
            internal List<int> Indices;
            /// <summary>Also in everything inside.</summary>
            internal bool IsDeep;
        }

        private readonly string text;
        private readonly List<Step> steps = new List<Step>();
        private int at;

        internal JPath(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            text = path;
            if (text.StartsWith("$", StringComparison.Ordinal)) at = 1;
            bool isFirst = at == 0;
            while (at < text.Length)
            {
                bool isDeep = false;
                if (text[at] == '.')
                {
                    at++;
                    if (at < text.Length && text[at] == '.')
                    {
                        at++;
                        isDeep = true;
                    }
                    if (at >= text.Length) throw new JsonException("Unexpected end while parsing path.");
                }
                else if (text[at] != '[' && text[at] != '(' && !isFirst) throw new JsonException("Unexpected character following indexer: " + text[at]);
                isFirst = false;
                steps.Add(text[at] == '[' ? Indexer(isDeep) : Name(isDeep));
            }
        }
        private Step Name(bool isDeep)
        {
            int start = at;
            while (at < text.Length && text[at] != '.' && text[at] != '[') at++;
            string name = text.Substring(start, at - start);
            if (name.IndexOf(' ') >= 0) throw new JsonException("Unexpected character while parsing path:  ");
            return new Step { IsDeep = isDeep, Names = name == "*" ? null : new List<string> { name } };
        }
        private Step Indexer(bool isDeep)
        {
            at++;
            Step step = new Step { IsDeep = isDeep };
            while (true)
            {
                SkipSpaces();
                if (at >= text.Length) throw new JsonException("Path ended with open indexer.");
                char letter = text[at];
                if (letter == '*') at++;
                else if (letter == '\'' || letter == '"') (step.Names ?? (step.Names = new List<string>())).Add(Quoted());
                else if (letter == '-' || char.IsDigit(letter)) (step.Indices ?? (step.Indices = new List<int>())).Add(Number());
                else if (letter == '?' || letter == ':') throw new NotSupportedException("Filters and slices in JSON paths are not supported in the simulation: " + text);
                else throw new JsonException("Unexpected character while parsing path indexer: " + letter);
                SkipSpaces();
                if (at >= text.Length) throw new JsonException("Path ended with open indexer.");
                if (text[at] == ':') throw new NotSupportedException("Filters and slices in JSON paths are not supported in the simulation: " + text);
                if (text[at++] == ']') return step;
                if (text[at - 1] != ',') throw new JsonException("Unexpected character while parsing path indexer: " + text[at - 1]);
            }
        }
        private void SkipSpaces()
        {
            while (at < text.Length && text[at] == ' ') at++;
        }
        private string Quoted()
        {
            char quote = text[at++];
            System.Text.StringBuilder name = new System.Text.StringBuilder();
            for (; at < text.Length; at++)
            {
                if (text[at] == quote)
                {
                    at++;
                    return name.ToString();
                }
                if (text[at] == '\\' && at + 1 < text.Length) at++;
                name.Append(text[at]);
            }
            throw new JsonException("Path ended with an open string.");
        }
        private int Number()
        {
            int start = at++;
            while (at < text.Length && char.IsDigit(text[at])) at++;
            return int.Parse(text.Substring(start, at - start), CultureInfo.InvariantCulture);
        }

        internal IEnumerable<JToken> Evaluate(JToken root, bool errorWhenNoMatch)
        {
            List<JToken> found = new List<JToken> { root };
            foreach (Step step in steps)
            {
                List<JToken> next = new List<JToken>();
                foreach (JToken token in found)
                {
                    Take(step, token, next, errorWhenNoMatch && !step.IsDeep);
                    JContainer container = token as JContainer;
                    if (!step.IsDeep || container == null) continue;
                    foreach (JToken inner in container.Descendants())
                    {
                        if (!(inner is JProperty)) Take(step, inner, next, false);
                    }
                }
                found = next;
            }
            return found;
        }
        private static void Take(Step step, JToken token, List<JToken> found, bool errorWhenNoMatch)
        {
            JObject parent = token as JObject;
            JArray array = token as JArray;
            if (step.Names != null)
            {
                foreach (string name in step.Names)
                {
                    JToken value = parent == null ? null : parent[name];
                    if (value != null) found.Add(value);
                    else if (errorWhenNoMatch) throw new JsonException(parent == null ? "Property '" + name + "' not valid on " + token.GetType().Name + "." : "Property '" + name + "' does not exist on JObject.");
                }
                return;
            }
            if (step.Indices != null)
            {
                foreach (int index in step.Indices)
                {
                    if (array != null && index >= 0 && index < array.Count) found.Add(array[index]);
                    else if (errorWhenNoMatch) throw new JsonException(array == null ? "Index " + index + " not valid on " + token.GetType().Name + "." : "Index " + index + " outside the bounds of JArray.");
                }
                return;
            }
            if (parent != null) found.AddRange(parent.PropertyValues());
            else if (array != null) found.AddRange(array);
            else if (errorWhenNoMatch) throw new JsonException("Index * not valid on " + token.GetType().Name + ".");
        }
    }
}

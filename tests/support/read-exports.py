"""Reads exports of the small net with NetworkX and pandas, and prints what they found as JSON. Argument: the folder of the files."""

import json
import sys

import networkx
import pandas

folder = sys.argv[1]


def found(graph, label):
    return {
        "nodes": [[node, data[label]] for node, data in graph.nodes(data=True)],
        "links": [[key, source, target, data["label"]] for source, target, key, data in graph.edges(keys=True, data=True)],
    }


with open(f"{folder}/networkx.networkx.json", encoding="utf-8") as file:
    node_link = networkx.node_link_graph(json.load(file), edges="edges")
graphml = networkx.read_graphml(f"{folder}/graphml.graphml", force_multigraph=True)
links = pandas.read_csv(f"{folder}/csv.csv")
nodes = pandas.read_csv(f"{folder}/tsv.nodes.txt", sep="\t")

json.dump(
    {
        "nodeLink": found(node_link, "name"),
        "graphml": found(graphml, "label"),
        "pandas": {
            "nodes": nodes[["id", "name"]].values.tolist(),
            "links": links[["id", "source", "target", "label"]].values.tolist(),
        },
        "citations": [
            node_link.edges["person:li", "event:formula", "edge:15"]["citations"][0]["claim"],
            json.loads(graphml.edges["person:li", "event:formula", "edge:15"]["citations"])[0]["claim"],
            links.set_index("id").loc["edge:15", "citations"],
        ],
        "knownAt": node_link.graph["knownAt"],
        "numbers": [nodes.set_index("id").loc["place:apia", "value"], int(links["value"].sum())],
    },
    sys.stdout,
)
